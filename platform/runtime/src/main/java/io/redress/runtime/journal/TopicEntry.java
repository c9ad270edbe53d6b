package io.redress.runtime.journal;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** An entry as its record on the topic tells it. */
final class TopicEntry {

    private TopicEntry() {}

    static Entry of(ConsumerRecord<String, String> record) {
        return new Entry(
                UUID.fromString(header(record, "ce_id")),
                UUID.fromString(record.key()),
                Long.parseLong(header(record, "ce_sequence")),
                header(record, "ce_type"),
                header(record, "ce_organization"),
                Instant.parse(header(record, "ce_time")),
                Instant.parse(header(record, "ce_effectiveat")),
                Actor.parse(header(record, "ce_actor")),
                record.value(),
                header(record, "ce_previoushash"),
                header(record, "ce_hash"));
    }

    static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalStateException("%s, partition %d, offset %d: no header %s"
                    .formatted(record.topic(), record.partition(), record.offset(), name));
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
