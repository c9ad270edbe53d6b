package io.redress.contracts;

import java.util.HashMap;
import java.util.Map;

/** A Kafka topic of the suite. Topics are created before anything uses them; the broker creates none by itself. */
public record Topic(String name, Kind kind) {

    /** What a topic holds, which decides how long it is kept. */
    public enum Kind {
        FACTS,
        WORDS,
        COMPACTED,
        REPLIES,
        ERRORS,
        DEAD_LETTERS
    }

    private static final String FOR_EVER = "-1";
    private static final String SEVEN_DAYS = "604800000";
    private static final String EIGHT_MEGABYTES = "8388608";

    /** Where consumers of this topic copy what they park. */
    public Topic deadLetters() {
        if (kind == Kind.DEAD_LETTERS) {
            throw new IllegalStateException(name + " holds dead letters itself");
        }
        return new Topic(name + ".dlq", Kind.DEAD_LETTERS);
    }

    /** Settings the topic is created with; partitions and replication are the deployment's. */
    public Map<String, String> settings() {
        var settings = new HashMap<>(retention());
        // Domain time may be moved, and brokers refuse a producer's stamp that is an hour ahead of theirs.
        settings.put("message.timestamp.type", "LogAppendTime");
        return Map.copyOf(settings);
    }

    private Map<String, String> retention() {
        return switch (kind) {
            case FACTS -> Map.of("cleanup.policy", "delete", "retention.ms", FOR_EVER);
            case COMPACTED -> Map.of("cleanup.policy", "compact", "max.message.bytes", EIGHT_MEGABYTES);
            // Words pass: after an erasure nothing of them is left on the broker when these days are over.
            case WORDS, REPLIES, ERRORS -> Map.of("cleanup.policy", "delete", "retention.ms", SEVEN_DAYS);
            // As large as the largest record that can be parked.
            case DEAD_LETTERS ->
                Map.of("cleanup.policy", "delete", "retention.ms", SEVEN_DAYS, "max.message.bytes", EIGHT_MEGABYTES);
        };
    }
}
