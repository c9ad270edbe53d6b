package io.redress.runtime.inbox;

import io.redress.runtime.inbox.Positions.Chain;
import io.redress.runtime.inbox.Positions.Move;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Gate;
import io.redress.runtime.journal.Head;
import org.apache.kafka.common.TopicPartition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One transaction's worth of records. Heads are read before and moved after them all: a stream of many entries costs two statements. */
final class Intake {

    private final Positions positions;
    private final Parking parking;
    private final InboxMetrics metrics;
    private final Gate gate;
    private final Function<String, Taker> takers;
    private final Map<Chain, Head> before = new HashMap<>();
    private final Map<Chain, Head> now = new LinkedHashMap<>();
    private final Map<TopicPartition, Long> next = new LinkedHashMap<>();
    private final Set<Chain> parked = new HashSet<>();

    Intake(Positions positions, Parking parking, InboxMetrics metrics, Gate gate, Function<String, Taker> takers) {
        this.positions = positions;
        this.parking = parking;
        this.metrics = metrics;
        this.gate = gate;
        this.takers = takers;
    }

    void take(List<Envelope> records) {
        before.putAll(positions.heads(chains(records)));
        var anythingParked = parking.count() > 0;
        for (var record : records) {
            if (anythingParked && waitsBehind(record)) {
                parking.park(record, "it waits behind parked records of its stream");
            } else {
                takeIn(record);
            }
            next.merge(record.partitionOfTopic(), record.offset() + 1, Math::max);
        }
    }

    /** Takes a record in whatever is parked of its stream, and leaves the offsets as they are. */
    void takeParked(Envelope record) {
        before.putAll(positions.heads(chains(List.of(record))));
        takeIn(record);
    }

    private void takeIn(Envelope record) {
        var delivery = Delivery.of(record);
        var entry = delivery.entry();
        if (entry == null) {
            takers.apply(record.topic()).take(delivery);
            metrics.taken(record.topic());
            return;
        }
        if (!gate.isOpen()) {
            throw new NotYet("this service's own journal, which is shut");
        }
        var chain = new Chain(delivery.source(), entry.stream());
        var head = head(chain);
        if (entry.sequence() <= head.sequence()) {
            metrics.repeated(record.topic());
            return;
        }
        requireLink(entry, head);
        takers.apply(record.topic()).take(delivery);
        now.put(chain, entry.head());
        metrics.taken(record.topic());
    }

    void finish() {
        positions.move(now.entrySet().stream()
                .map(entry -> new Move(entry.getKey().source(), before(entry.getKey()), entry.getValue()))
                .toList());
        next.forEach(positions::readOn);
    }

    private boolean waitsBehind(Envelope record) {
        var stream = record.stream();
        var source = record.source();
        if (stream == null || source == null) {
            return false;
        }
        var chain = new Chain(source, stream);
        if (!parked.contains(chain) && parking.holds(source, stream)) {
            parked.add(chain);
        }
        return parked.contains(chain) && !repeats(record, chain);
    }

    /** A repetition of what was taken in before the stream was parked is nothing that has to wait. */
    private boolean repeats(Envelope record, Chain chain) {
        var sequence = record.sequence();
        return sequence != null && sequence <= head(chain).sequence();
    }

    private Head head(Chain chain) {
        var known = now.get(chain);
        if (known != null) {
            return known;
        }
        return before(chain);
    }

    private Head before(Chain chain) {
        return before.getOrDefault(chain, Head.start(chain.stream()));
    }

    private static Set<Chain> chains(List<Envelope> records) {
        var chains = new HashSet<Chain>();
        for (var record : records) {
            var source = record.source();
            var stream = record.stream();
            if (source != null && stream != null) {
                chains.add(new Chain(source, stream));
            }
        }
        return chains;
    }

    private static void requireLink(Entry entry, Head head) {
        if (entry.sequence() != head.sequence() + 1) {
            throw new Unacceptable("a gap: entry %d follows entry %d".formatted(entry.sequence(), head.sequence()));
        }
        if (!entry.previousHash().equals(head.hash())) {
            throw new Unacceptable(
                    "a broken link: entry %d does not name the hash of the one before".formatted(entry.sequence()));
        }
        if (!entry.computedHash().equals(entry.hash())) {
            throw new Unacceptable("entry %d is not what was hashed".formatted(entry.sequence()));
        }
    }
}
