package io.redress.intake.message;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import org.jboss.logging.Logger;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Hands mail to a mail server. Nothing in SMTP tells a second copy from the first, so after a doubt nothing is sent again. */
final class SmtpCarrier implements Carrier {

    private static final Logger LOG = Logger.getLogger(SmtpCarrier.class);

    /**
     * What a server says of this mailbox or this mail, and would say again tomorrow (RFC 5321, 4.2.3). Other permanent answers are about us: a
     * password, a command. Those mails wait until that is mended.
     */
    private static final Set<Integer> FOR_GOOD = Set.of(550, 551, 552, 553, 554, 556);

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
            var answer = answer(e);
            LOG.warnf(
                    "mail %s was not taken: %s",
                    letter.key(),
                    answer.map(String::valueOf).orElse(e.getClass().getSimpleName()));
            return answer.filter(FOR_GOOD::contains).isPresent()
                    ? new Outcome.Refused("mail-refused")
                    : new Outcome.NotNow("mail-server");
        }
    }

    /** The reply code, if the server answered at all. */
    private static Optional<Integer> answer(Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause)
                .filter(SMTPException.class::isInstance)
                .map(one -> ((SMTPException) one).getReplyCode())
                .findFirst();
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
