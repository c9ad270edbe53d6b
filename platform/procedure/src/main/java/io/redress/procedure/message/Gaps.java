package io.redress.procedure.message;

import io.redress.procedure.source.Findings;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Finds gaps in texts that nobody can fill. */
public final class Gaps {

    private final Set<String> milestones;
    private final Set<String> bodies;
    private final Findings findings;

    public Gaps(Set<String> milestones, Set<String> bodies, Findings findings) {
        this.milestones = milestones;
        this.bodies = bodies;
        this.findings = findings;
    }

    public void check(Message message, String pointer) {
        check(message.subject(), pointer + "/subject");
        check(message.text(), pointer + "/text");
        check(message.sms(), pointer + "/sms");
        check(message.mail(), pointer + "/mail");
        check(message.wechat(), pointer + "/wechat");
    }

    public void check(@Nullable Text text, String pointer) {
        if (text != null) {
            check(text.zhCN(), pointer + "/zh-CN");
            check(text.en(), pointer + "/en");
        }
    }

    private void check(String text, String pointer) {
        for (String name : Template.gaps(text)) {
            if (Placeholder.of(name).filter(this::isKnown).isEmpty()) {
                findings.error(pointer, "unknown placeholder '{" + name + "}'");
            }
        }
    }

    private boolean isKnown(Placeholder placeholder) {
        String code = placeholder.code();
        if (code == null) {
            return true;
        }
        return placeholder.kind() == Placeholder.Kind.DUE_OF ? milestones.contains(code) : bodies.contains(code);
    }
}
