package io.redress.runtime.journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** Brings back from the topic what a restored database lacks. Texts and contact data never were on the topic: they cannot come back. */
@ApplicationScoped
class Healing {

    private static final Logger LOG = Logger.getLogger(Healing.class);

    private final Journal journal;
    private final Instance<Streams> streams;
    private final TopicTail topic;
    private final Opening opening;

    Healing(Journal journal, Instance<Streams> streams, TopicTail topic, Opening opening) {
        this.journal = journal;
        this.streams = streams;
        this.topic = topic;
        this.opening = opening;
    }

    Outcome heal() {
        var outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        topic.each(null, entry -> QuarkusTransaction.requiringNew().run(() -> bringBack(entry, outcome)));
        LOG.infof(
                "journal: %d entries came back from the topic, %d cannot",
                outcome.back().size(), outcome.lost().size());
        opening.compare();
        return outcome;
    }

    private void bringBack(Entry entry, Outcome outcome) {
        if (journal.find(entry.id()).isPresent()) {
            return;
        }
        var head = streams.get().lock(entry.stream());
        if (!follows(entry, head)) {
            outcome.lost()
                    .add(new Lost(
                            entry.id(),
                            entry.stream(),
                            entry.sequence(),
                            "the stream stands at entry " + head.sequence()));
            return;
        }
        journal.insert(entry);
        streams.get().apply(entry);
        outcome.back().add(entry.id());
    }

    private static boolean follows(Entry entry, Head head) {
        return entry.sequence() == head.sequence() + 1
                && entry.previousHash().equals(head.hash())
                && entry.computedHash().equals(entry.hash());
    }

    /** What came back, and what the topic holds that the journal cannot take: their streams went on without them. */
    record Outcome(List<UUID> back, List<Lost> lost) {}

    record Lost(UUID entry, UUID stream, long sequence, String reason) {}
}
