package io.redress.intake.message;

import io.quarkus.mailer.Mailer;
import io.redress.procedure.message.Medium;
import io.redress.runtime.profile.LocalOnly;

import jakarta.enterprise.context.ApplicationScoped;

/** Which carrier takes what. */
@ApplicationScoped
class Carriers {

    private final Carrier mail;
    private final Carrier sms;

    Carriers(MessageConfig config, Mailer mailer) {
        mail = switch (config.mail()) {
            case SMTP -> new SmtpCarrier(mailer);
            case OUTBOX -> outbox("redress.messages.mail=outbox");
        };
        sms = switch (config.sms()) {
            case HTTP -> new HttpCarrier(config.http());
            case OUTBOX -> outbox("redress.messages.sms=outbox");
        };
    }

    Carrier of(Medium medium) {
        return switch (medium) {
            case MAIL -> mail;
            case SMS, WECHAT -> sms;
        };
    }

    /** Elsewhere it would keep from customers what they were promised. */
    private static Carrier outbox(String setting) {
        LocalOnly.check(setting);
        return new LocalOutbox();
    }
}
