package io.redress.runtime.inbox;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.redress.runtime.journal.Gate;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes polls in: a whole poll in one transaction, or record by record if that fails. Returns only when every record is done with. */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int TRIES_OF_THE_UNFORESEEN = 3;

    private final Map<String, Taker> takers;
    private final Positions positions;
    private final Parking parking;
    private final InboxMetrics metrics;
    private final Gate gate;

    Inbox(@All List<Taker> takers, Positions positions, Parking parking, InboxMetrics metrics, Gate gate) {
        this.takers =
                takers.stream().collect(Collectors.toMap(taker -> taker.topic().name(), Function.identity()));
        this.positions = positions;
        this.parking = parking;
        this.metrics = metrics;
        this.gate = gate;
    }

    public void take(ConsumerRecords<String, byte[]> poll) {
        var records = new ArrayList<Envelope>(poll.count());
        poll.forEach(record -> records.add(Envelope.of(record)));
        if (!records.isEmpty() && !takenTogether(records)) {
            records.forEach(this::takeAlone);
        }
    }

    private boolean takenTogether(List<Envelope> records) {
        try {
            inTransaction(() -> takeIn(records));
            return true;
        } catch (RuntimeException e) {
            LOG.infof("inbox: %d records are taken one by one, because %s", records.size(), reason(e));
            return false;
        }
    }

    private void takeAlone(Envelope record) {
        var pause = FIRST_PAUSE;
        for (var attempt = 1; ; attempt++) {
            try {
                inTransaction(() -> takeIn(List.of(record)));
                return;
            } catch (RuntimeException e) {
                if (hopeless(e, attempt) && parked(record, e)) {
                    return;
                }
                LOG.warnf("inbox: %s is tried again, because %s", place(record), reason(e));
                metrics.waits(record.topic());
            }
            pause(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    private static boolean hopeless(RuntimeException thrown, int attempt) {
        return switch (Failure.of(thrown)) {
            case PASSING -> false;
            case CERTAIN -> true;
            case UNFORESEEN -> attempt >= TRIES_OF_THE_UNFORESEEN;
        };
    }

    private boolean parked(Envelope record, RuntimeException thrown) {
        try {
            inTransaction(() -> {
                parking.park(record, reason(thrown));
                positions.readOn(record.partitionOfTopic(), record.offset() + 1);
            });
            LOG.errorf(thrown, "inbox: %s is parked", place(record));
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("inbox: %s cannot be parked yet, because %s", place(record), reason(e));
            return false;
        }
    }

    private void takeIn(List<Envelope> records) {
        var intake = new Intake(positions, parking, metrics, gate, this::taker);
        intake.take(records);
        intake.finish();
    }

    /** Takes a parked record in, in the running transaction. */
    void takeParked(Envelope record) {
        var intake = new Intake(positions, parking, metrics, gate, this::taker);
        intake.takeParked(record);
        intake.finish();
    }

    private Taker taker(String topic) {
        var taker = takers.get(topic);
        if (taker == null) {
            throw new Unacceptable("nobody takes in the topic " + topic);
        }
        return taker;
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().timeout(60).run(work);
    }

    static String reason(RuntimeException thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        // A database's message quotes values of the row: its state is enough for an operator.
        return cause instanceof SQLException sql
                ? "the database answered " + sql.getSQLState()
                : cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    private static String place(Envelope record) {
        return "%s, partition %d, offset %d".formatted(record.topic(), record.partition(), record.offset());
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting", e);
        }
    }
}
