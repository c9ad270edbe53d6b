package io.redress.intake.message;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import org.jboss.logging.Logger;

/** Hands mail to a mail server. Nothing in SMTP tells a second copy from the first, so after a doubt nothing is sent again. */
final class SmtpCarrier implements Carrier {

    private static final Logger LOG = Logger.getLogger(SmtpCarrier.class);

    private final Mailer mailer;

    SmtpCarrier(Mailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public Outcome carry(Letter letter) {
        try {
            mailer.send(Mail.withText(letter.address(), letter.subject(), letter.text())
                    .addHeader("Message-ID", "<%s@redress>".formatted(letter.key())));
            return new Outcome.Taken();
        } catch (RuntimeException e) {
            // Without its message: a server's answer quotes the address.
            LOG.warnf("mail %s was not taken: %s", letter.key(), e.getClass().getSimpleName());
            return new Outcome.NotNow("mail-server");
        }
    }

    @Override
    public boolean leavesTheHouse() {
        return true;
    }

    @Override
    public boolean takesTwiceAsOnce() {
        return false;
    }
}
