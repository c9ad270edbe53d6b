package io.redress.local.journey.fault;

import io.redress.local.journey.TopicRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reader of a fact topic sees of its streams. Entries may be repeated, which every reader's inbox ignores; the first occurrences have
 * to follow each other without a gap and each to name the hash of the one before.
 */
final class Chains {

    private static final String BEFORE_THE_FIRST = "0".repeat(64);

    private final Map<String, Entry> heads = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> types = new HashMap<>();
    private final List<String> breaks = new ArrayList<>();

    private record Entry(long sequence, String hash) {}

    static Chains of(List<ConsumerRecord<byte[], byte[]>> records) {
        var chains = new Chains();
        records.forEach(chains::take);
        return chains;
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        if (!seen.add(header(record, "ce_id"))) {
            return;
        }
        var stream = new String(record.key(), StandardCharsets.UTF_8);
        var chain = header(record, "ce_source") + " " + stream;
        var sequence = Long.parseLong(header(record, "ce_sequence"));
        var head = heads.getOrDefault(chain, new Entry(0, BEFORE_THE_FIRST));
        if (sequence != head.sequence() + 1
                || !header(record, "ce_previoushash").equals(head.hash())) {
            breaks.add("%s: entry %d follows entry %d".formatted(chain, sequence, head.sequence()));
        }
        heads.put(chain, new Entry(sequence, header(record, "ce_hash")));
        types.merge(stream + " " + header(record, "ce_type"), 1, Integer::sum);
    }

    /** Where a stream does not follow on. */
    List<String> breaks() {
        return breaks;
    }

    /** How many different entries of that type a stream has. */
    int count(String stream, String type) {
        return types.getOrDefault(stream + " " + type, 0);
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        @Nullable String text = TopicRecords.header(record, name);
        if (text == null) {
            throw new AssertionError("a record of %s has no %s".formatted(record.topic(), name));
        }
        return text;
    }
}
