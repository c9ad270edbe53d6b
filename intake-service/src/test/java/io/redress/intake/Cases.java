package io.redress.intake;

import io.redress.contracts.Contracts;
import io.redress.contracts.Topics;
import io.redress.runtime.id.Ids;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Head;
import io.redress.runtime.relay.Message;
import io.redress.runtime.testing.TestKafka;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import static org.assertj.core.api.Assertions.assertThat;

/** Stands for routing and followup: writes their facts to their topics, each chain of its own. */
final class Cases {

    private static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestKafka.running().bootstrap(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer());

    private final String source;
    private final String topic;
    private final String organization;
    private final Map<UUID, Head> heads = new HashMap<>();

    private Cases(String source, String topic, String organization) {
        this.source = source;
        this.topic = topic;
        this.organization = organization;
    }

    static Cases ofRouting() {
        return ofRouting("telecom-operator");
    }

    static Cases ofRouting(String organization) {
        return new Cases("/routing", Topics.CASES.name(), organization);
    }

    static Cases ofFollowup() {
        return new Cases("/followup", Topics.FOLLOWUPS.name(), "telecom-operator");
    }

    Entry say(UUID complaint, String type, String data) {
        assertThat(Contracts.violations(type, data)).isEmpty();
        var head = heads.getOrDefault(complaint, Head.start(complaint));
        var now = TestTime.CLOCK.instant().truncatedTo(ChronoUnit.MICROS);
        var open = new Entry(
                Ids.next(),
                complaint,
                head.sequence() + 1,
                type,
                organization,
                now,
                now,
                Actor.SUITE,
                data,
                head.hash(),
                "");
        var entry = new Entry(
                open.id(),
                complaint,
                open.sequence(),
                type,
                open.organization(),
                now,
                now,
                open.actor(),
                data,
                head.hash(),
                open.computedHash());
        heads.put(complaint, entry.head());
        var headers = Message.envelope(entry.id(), type, source, entry.organization(), now.toString());
        headers.put("ce_department", "billing");
        headers.put("ce_sequence", Long.toString(entry.sequence()));
        headers.put("ce_hash", entry.hash());
        headers.put("ce_previoushash", entry.previousHash());
        headers.put("ce_actor", entry.actor().text());
        headers.put("ce_effectiveat", now.toString());
        send(topic, complaint.toString(), headers, data);
        return entry;
    }

    /** Words for the customer, as a handler wrote them. */
    UUID write(UUID complaint, String text) {
        var id = Ids.next();
        var value = """
                {"id":"%s","stream":"%s","organization":"%s","kind":"for-customer","text":"%s"}""".formatted(id, complaint, organization, text);
        var headers = Message.envelope(
                id,
                "redress.words.v1",
                source,
                organization,
                TestTime.CLOCK.instant().toString());
        send(Topics.WORDS.name(), id.toString(), headers, value);
        return id;
    }

    static void send(String topic, String key, Map<String, String> headers, String value) {
        var record = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            PRODUCER.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fields that every case fact carries. */
    static String state(String reference, String status, String more) {
        return """
                {"reference":"%s","procedure":"%s","category":"billing/wrong-charge","channel":"web","severity":"ordinary",
                 "status":"%s","department":"billing","owner":"%s","round":1,"receivedAt":"2026-09-30T08:00:00Z",
                 "clocks":[{"milestone":"acceptance","start":"2026-09-30T08:00:00Z","dueAt":"2026-10-09T10:00:00Z","state":"%s",
                    "promise":"2 wd"},
                   {"milestone":"investigation","start":"2026-09-30T08:00:00Z","dueAt":"2026-10-13T10:00:00Z","state":"running",
                    "promise":"5 wd"}]%s}""".formatted(
                        reference,
                        Road.version(),
                        status,
                        Road.HANDLER,
                        status.equals("open") ? "running" : "met",
                        more.isEmpty() ? "" : "," + more);
    }
}
