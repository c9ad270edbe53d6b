package io.redress.runtime.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A record as the broker holds it: nothing of it is trusted yet. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Envelope(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        byte @Nullable [] value) {

    static Envelope of(ConsumerRecord<String, byte[]> record) {
        var headers = new LinkedHashMap<String, String>();
        for (var header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return new Envelope(record.topic(), record.partition(), record.offset(), record.key(), headers, record.value());
    }

    /** The stream it says it belongs to, if that can be read at all; a record without one is parked alone. */
    @Nullable
    UUID stream() {
        try {
            return key == null || !headers.containsKey("ce_sequence") ? null : UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Nullable
    Long sequence() {
        try {
            var sequence = headers.get("ce_sequence");
            return sequence == null ? null : Long.valueOf(sequence);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    TopicPartition partitionOfTopic() {
        return new TopicPartition(topic, partition);
    }

    @Nullable
    String source() {
        return headers.get("ce_source");
    }
}
