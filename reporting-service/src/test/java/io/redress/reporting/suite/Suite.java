package io.redress.reporting.suite;

import io.redress.contracts.Contracts;
import io.redress.contracts.Topic;
import io.redress.contracts.Topics;
import io.redress.reporting.rules.ProcedureFixture;
import io.redress.runtime.id.Ids;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.journal.Head;
import io.redress.runtime.testing.TestKafka;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Speaks for the other services: what it writes has the headers and chains of theirs, and fits the contracts. */
final class Suite {

    private static @Nullable Suite running;

    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestKafka.running().bootstrap()),
            new StringSerializer(),
            new StringSerializer());
    private final Map<String, Head> heads = new HashMap<>();

    /** One for all tests; the first to ask has it publish the procedures and people of two organisations. */
    static synchronized Suite running() {
        if (running == null) {
            running = new Suite();
            running.introduces();
        }
        return running;
    }

    private void introduces() {
        for (var organization : List.of("acme", "other")) {
            var procedure = ProcedureFixture.of(organization);
            var published = new LinkedHashMap<String, Object>();
            published.put("organization", organization);
            published.put("version", procedure.version());
            published.put("label", procedure.label());
            published.put("publishedAt", "2026-01-01T00:00:00Z");
            published.put("current", true);
            published.put("files", procedure.files());
            document(
                    Topics.PROCEDURES,
                    organization + "@" + procedure.version(),
                    "redress.procedure.v1",
                    organization,
                    Facts.write(published));
            document(Topics.PEOPLE, organization, "redress.people.v1", organization, people(organization));
        }
    }

    private static String people(String organization) {
        var people =
                List.of("agent", "handler", "supervisor", "caller", "analyst", "admin", "privacy", "operator").stream()
                        .map(role -> Map.of(
                                "staff",
                                "P-" + role,
                                "name",
                                Map.of("zh-CN", role, "en", role),
                                "department",
                                "billing",
                                "positions",
                                List.of("clerk"),
                                "duty",
                                true,
                                "roles",
                                List.of(role)))
                        .toList();
        return Facts.write(Map.of("organization", organization, "version", 1, "people", people, "absences", List.of()));
    }

    /** Writes the next fact of a stream. */
    ProducerRecord<String, String> tells(
            Topic topic, String organization, UUID stream, String name, Instant at, String data) {
        var type = "redress." + name + ".v1";
        var violations = Contracts.violations(type, data);
        if (!violations.isEmpty()) {
            throw new IllegalArgumentException(type + " breaks its contract: " + violations);
        }
        var source = source(topic);
        var head = heads.getOrDefault(source + stream, Head.start(stream));
        var unhashed = new Entry(
                Ids.next(),
                stream,
                head.sequence() + 1,
                type,
                organization,
                at,
                at,
                Actor.SUITE,
                data,
                head.hash(),
                "");
        heads.put(source + stream, new Head(stream, head.sequence() + 1, unhashed.computedHash()));
        var headers = envelope(unhashed.id(), source, type, organization, at);
        headers.put("ce_sequence", Long.toString(unhashed.sequence()));
        headers.put("ce_hash", unhashed.computedHash());
        headers.put("ce_previoushash", unhashed.previousHash());
        headers.put("ce_actor", Actor.SUITE.text());
        headers.put("ce_effectiveat", at.toString());
        return send(topic, stream.toString(), headers, data);
    }

    private void document(Topic topic, String key, String type, String organization, String value) {
        send(topic, key, envelope(Ids.next(), "/intake", type, organization, TestTime.NOW), value);
    }

    private ProducerRecord<String, String> send(Topic topic, String key, Map<String, String> headers, String value) {
        var record = new ProducerRecord<>(topic.name(), key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        repeats(record);
        return record;
    }

    /** The same record once more, byte for byte. */
    void repeats(ProducerRecord<String, String> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String source(Topic topic) {
        return Map.of(Topics.COMPLAINTS, "/intake", Topics.CASES, "/routing", Topics.FOLLOWUPS, "/followup")
                .entrySet()
                .stream()
                .filter(source -> source.getKey().equals(topic))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
    }

    private static Map<String, String> envelope(UUID id, String source, String type, String organization, Instant at) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("content-type", "application/json");
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_source", source);
        headers.put("ce_type", type);
        headers.put("ce_time", at.toString());
        headers.put("ce_organization", organization);
        return headers;
    }
}
