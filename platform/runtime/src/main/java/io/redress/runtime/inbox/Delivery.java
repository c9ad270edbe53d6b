package io.redress.runtime.inbox;

import io.redress.contracts.Topics;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Entry;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One record as it came, its envelope read.
 *
 * @param place where it lies in its topic, partition and offset: the same record keeps it, a copy has another
 * @param headers all of them, as text
 * @param key the record's key; for a fact its stream's id
 * @param id {@code ce_id}
 * @param source {@code ce_source}, the writer
 * @param type {@code ce_type}
 * @param organization {@code ce_organization}; empty where whoever is no service leaves it out
 * @param data the value; empty where a compacted topic deletes its key
 * @param entry the journal entry it tells, for a record of a fact topic; null for words and documents, which have no stream of their own
 */
public record Delivery(
        String topic,
        String place,
        Map<String, String> headers,
        String key,
        UUID id,
        String source,
        String type,
        String organization,
        String data,
        @Nullable Entry entry) {

    /** @throws Unacceptable if the envelope lacks something or holds what it must not */
    static Delivery of(Envelope record) {
        try {
            var headers = record.headers();
            var data = record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8);
            return new Delivery(
                    record.topic(),
                    "%d/%d".formatted(record.partition(), record.offset()),
                    Map.copyOf(headers),
                    required(record.key(), "key"),
                    UUID.fromString(header(headers, "ce_id")),
                    header(headers, "ce_source"),
                    header(headers, "ce_type"),
                    organization(record, headers),
                    data,
                    headers.containsKey("ce_sequence") ? entry(record, headers, data) : null);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Unacceptable("the envelope is not readable: " + e.getMessage());
        }
    }

    private static Entry entry(Envelope record, Map<String, String> headers, String data) {
        return new Entry(
                UUID.fromString(header(headers, "ce_id")),
                UUID.fromString(required(record.key(), "key")),
                Long.parseLong(header(headers, "ce_sequence")),
                header(headers, "ce_type"),
                header(headers, "ce_organization"),
                Instant.parse(header(headers, "ce_time")),
                Instant.parse(header(headers, "ce_effectiveat")),
                Actor.parse(header(headers, "ce_actor")),
                data,
                header(headers, "ce_previoushash"),
                header(headers, "ce_hash"));
    }

    /** Systems of departments are known by their name, and need not say whose they are. */
    private static String organization(Envelope record, Map<String, String> headers) {
        return record.topic().equals(Topics.DEPARTMENT_REPLIES.name())
                ? headers.getOrDefault("ce_organization", "")
                : header(headers, "ce_organization");
    }

    private static String header(Map<String, String> headers, String name) {
        return required(headers.get(name), name);
    }

    private static String required(@Nullable String value, String name) {
        if (value == null) {
            throw new Unacceptable("the envelope has no " + name);
        }
        return value;
    }

    /** The entry of a fact. @throws Unacceptable if the record tells none */
    public Entry fact() {
        if (entry == null) {
            throw new Unacceptable("a record of " + topic + " must have a sequence");
        }
        return entry;
    }
}
