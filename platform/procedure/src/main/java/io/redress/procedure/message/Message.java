package io.redress.procedure.message;

import io.redress.procedure.source.Findings;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What is said on an occasion.
 *
 * @param on the fact that sends it; null when an act of its own does
 * @param when cases it is sent for; null means all
 * @param text for every medium without a text of its own
 */
public record Message(
        String code,
        Text name,
        @Nullable String on,
        @Nullable String when,
        @Nullable Recipient to,
        Text subject,
        Text text,
        @Nullable Text sms,
        @Nullable Text mail,
        @Nullable Text wechat) {

    public Recipient recipient() {
        return to == null ? Recipient.CUSTOMER : to;
    }

    public Template template(String language, Medium medium) {
        Text own = switch (medium) {
            case SMS -> sms;
            case MAIL -> mail;
            case WECHAT -> wechat;
        };
        Text chosen = own == null ? text : own;
        return new Template(code, medium, language, subject.in(language), chosen.in(language));
    }

    /** Finds gaps that nobody can fill. */
    public void check(String pointer, Set<String> milestones, Set<String> bodies, Findings findings) {
        check(subject, pointer + "/subject", milestones, bodies, findings);
        check(text, pointer + "/text", milestones, bodies, findings);
        check(sms, pointer + "/sms", milestones, bodies, findings);
        check(mail, pointer + "/mail", milestones, bodies, findings);
        check(wechat, pointer + "/wechat", milestones, bodies, findings);
    }

    private static void check(
            @Nullable Text text, String pointer, Set<String> milestones, Set<String> bodies, Findings findings) {
        if (text != null) {
            check(text.zhCN(), pointer + "/zh-CN", milestones, bodies, findings);
            check(text.en(), pointer + "/en", milestones, bodies, findings);
        }
    }

    private static void check(
            String text, String pointer, Set<String> milestones, Set<String> bodies, Findings findings) {
        for (String name : Template.gaps(text)) {
            boolean known = Placeholder.of(name)
                    .filter(placeholder -> isKnown(placeholder, milestones, bodies))
                    .isPresent();
            if (!known) {
                findings.error(pointer, "unknown placeholder '{" + name + "}'");
            }
        }
    }

    private static boolean isKnown(Placeholder placeholder, Set<String> milestones, Set<String> bodies) {
        String code = placeholder.code();
        if (code == null) {
            return true;
        }
        return placeholder.kind() == Placeholder.Kind.DUE_OF ? milestones.contains(code) : bodies.contains(code);
    }
}
