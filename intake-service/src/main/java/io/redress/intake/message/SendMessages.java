package io.redress.intake.message;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.redress.intake.complaint.Complaint;
import io.redress.intake.complaint.ComplaintFact;
import io.redress.intake.complaint.Complaints;
import io.redress.intake.complaint.MessageFailed;
import io.redress.intake.complaint.MessageSent;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Recorder;
import org.jboss.logging.Logger;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Sends messages that are due: writes each and marks it as being sent, hands it over outside of any transaction, and records how that ended. What died between the
 * last two is handed over again only to a carrier that takes a key twice as once; else nobody knows, and it is given up: never twice.
 */
@ApplicationScoped
class SendMessages {

    private static final Logger LOG = Logger.getLogger(SendMessages.class);

    /** Messages of one transaction at most: it holds the locks of their complaints. */
    static final int BATCH = 50;

    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration WORDS_PAUSE = Duration.ofMillis(300);

    private final Messages messages;
    private final Complaints complaints;
    private final Recorder recorder;
    private final LetterWriter writer;
    private final Carriers carriers;
    private final MessageConfig config;
    private final Clock clock;

    SendMessages(
            Messages messages,
            Complaints complaints,
            Recorder recorder,
            LetterWriter writer,
            Carriers carriers,
            MessageConfig config,
            Clock clock) {
        this.messages = messages;
        this.complaints = complaints;
        this.recorder = recorder;
        this.writer = writer;
        this.carriers = carriers;
        this.config = config;
        this.clock = clock;
    }

    private record Claimed(MessageRow row, Letter letter) {}

    /** @return how many messages were due */
    int next() {
        var found = new AtomicInteger();
        var claimed = QuarkusTransaction.requiringNew().call(() -> {
            var due = messages.due(BATCH);
            found.set(due.size());
            complaints.readLocked(due.stream().map(MessageRow::complaint).toList());
            return due.stream().flatMap(row -> claim(row).stream()).toList();
        });
        try (var carrying = Executors.newVirtualThreadPerTaskExecutor()) {
            claimed.forEach(claim -> carrying.execute(() -> carry(claim)));
        }
        return found.get();
    }

    private void carry(Claimed claim) {
        try {
            var outcome = carriers.of(claim.row().medium()).carry(claim.letter());
            QuarkusTransaction.requiringNew().run(() -> conclude(claim.row(), outcome));
        } catch (RuntimeException e) {
            // What became of it is not written down: when the lease is over it counts as in doubt.
            LOG.errorf(e, "message %s", claim.row().key());
        }
    }

    /** Empty when nothing is left to be handed over. */
    private Optional<Claimed> claim(MessageRow row) {
        var complaint = complaints.lockedFind(row.complaint()).orElseThrow();
        if (complaint.isSilent()) {
            messages.done(row, "withheld");
            return Optional.empty();
        }
        return row.state().equals("sending") ? doubtful(row, complaint) : written(row, complaint);
    }

    private Optional<Claimed> doubtful(MessageRow row, Complaint complaint) {
        if (!carriers.of(row.medium()).takesTwiceAsOnce()) {
            fail(row, complaint, "outcome-unknown");
            return Optional.empty();
        }
        return handedOver(row, complaint, messages.letter(row));
    }

    private Optional<Claimed> written(MessageRow row, Complaint complaint) {
        try {
            return handedOver(row, complaint, writer.write(row, complaint));
        } catch (WordsAwaited e) {
            awaited(row, complaint);
        } catch (Unsendable e) {
            fail(row, complaint, e.problem());
        }
        return Optional.empty();
    }

    private Optional<Claimed> handedOver(MessageRow row, Complaint complaint, Letter letter) {
        if (carriers.of(row.medium()).leavesTheHouse()) {
            messages.sending(row, letter, LEASE);
            return Optional.of(new Claimed(row, letter));
        }
        messages.kept(row, letter);
        record(complaint, sent(row, row.attempts() + 1));
        return Optional.empty();
    }

    private void awaited(MessageRow row, Complaint complaint) {
        if (Duration.between(row.at(), clock.instant()).compareTo(config.patience()) > 0) {
            fail(row, complaint, "words-missing");
        } else {
            messages.again(row, WORDS_PAUSE);
        }
    }

    private void conclude(MessageRow claimed, Outcome outcome) {
        var complaint = complaints.lockedFind(claimed.complaint()).orElseThrow();
        var row = messages.locked(claimed.complaint(), claimed.n()).orElseThrow();
        if (!row.state().equals("sending")) {
            // Erased meanwhile: there is nothing left to write down.
            return;
        }
        switch (outcome) {
            case Outcome.Taken _ -> {
                messages.done(row, "sent");
                record(complaint, sent(row, row.attempts()));
            }
            case Outcome.Refused refused -> fail(row, complaint, refused.problem());
            case Outcome.NotNow notNow -> {
                if (row.attempts() > config.pauses().size()) {
                    fail(row, complaint, notNow.problem());
                } else {
                    messages.again(row, config.pauses().get(row.attempts() - 1));
                }
            }
        }
    }

    private void fail(MessageRow row, Complaint complaint, String problem) {
        messages.done(row, "failed");
        record(
                complaint,
                new MessageFailed(
                        row.n(),
                        row.recipient(),
                        row.via(),
                        row.template(),
                        row.language(),
                        row.causedBy(),
                        problem,
                        Math.max(1, row.attempts())));
    }

    private static MessageSent sent(MessageRow row, int attempts) {
        return new MessageSent(
                row.n(), row.recipient(), row.via(), row.template(), row.language(), row.causedBy(), attempts);
    }

    private <F extends Record & ComplaintFact> void record(Complaint complaint, F fact) {
        recorder.record(new Draft(
                complaint.id(), complaint.organization(), complaint.registered().department(), Actor.SUITE, fact));
    }
}
