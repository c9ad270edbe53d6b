package io.redress.runtime.journal;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.redress.runtime.relay.Relay;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.JdbiException;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Lets the service begin once its journal holds the newest entries of its topic. If it does not, the database is older than the topic (a
 * restored backup): the service stays closed and says so until it is healed, because an entry appended now would fork the chains.
 */
@ApplicationScoped
public class Opening {

    private static final Logger LOG = Logger.getLogger(Opening.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final JournalConfig config;
    private final Journal journal;
    private final TopicTail topic;
    private final Relay relay;
    private final Gate gate;
    private volatile boolean stopping;

    Opening(JournalConfig config, Journal journal, TopicTail topic, Relay relay, Gate gate) {
        this.config = config;
        this.journal = journal;
        this.topic = topic;
        this.relay = relay;
        this.gate = gate;
    }

    void begin(@Observes StartupEvent event) {
        Thread.ofPlatform().name("redress-opening").daemon().start(this::compareUntilKnown);
    }

    void end(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private void compareUntilKnown() {
        while (!stopping) {
            try {
                compare();
                return;
            } catch (KafkaException | JdbiException e) {
                var reason = "the journal cannot be compared with the topic yet: " + e.getMessage();
                gate.stillShut(reason);
                LOG.warn(reason);
                pause();
            }
        }
    }

    /** Compares and, if nothing is missing, opens. */
    void compare() {
        var missing = config.enabled()
                ? topic.newest().stream()
                        .filter(id -> journal.find(id).isEmpty())
                        .toList()
                : List.<UUID>of();
        if (missing.isEmpty()) {
            gate.open();
            relay.open();
            return;
        }
        var reason =
                "the database is older than the topic %s: it lacks %d of the newest entries, the first is %s. Heal it with POST /api/journal/heal."
                        .formatted(config.topic(), missing.size(), missing.getFirst());
        gate.shut(reason);
        LOG.error(reason);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
