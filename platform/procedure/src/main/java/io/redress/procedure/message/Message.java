package io.redress.procedure.message;

import io.redress.procedure.occasion.Occasion;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is said on an occasion.
 *
 * @param on the fact that sends it; null when an act of its own does
 * @param when cases it is sent for; null means all
 * @param text for every medium without a text of its own
 * @param positions who gets it, for staff; none means the case's owner
 * @param body which gets it, for a body; null means the one that transferred the complaint
 * @param letter one of the letters that a handler may send by hand
 * @param via only by these; none means any that reaches the recipient
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
        @Nullable Text wechat,
        List<String> positions,
        @Nullable String body,
        boolean letter,
        List<Medium> via) {

    public Message {
        positions = Codes.list(positions);
        via = Codes.list(via);
    }

    public Recipient recipient() {
        return to == null ? Recipient.CUSTOMER : to;
    }

    /** @param about what the fact is about; null when nothing */
    public boolean isSentOn(String fact, @Nullable String about) {
        return on != null && Occasion.parse(on).fits(fact, about);
    }

    public boolean travelsBy(Medium medium) {
        return via.isEmpty() || via.contains(medium);
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
}
