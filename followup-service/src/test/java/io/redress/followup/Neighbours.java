package io.redress.followup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.redress.contracts.Contracts;
import io.redress.runtime.id.Ids;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Head;
import io.redress.runtime.testing.TestKafka;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** Intake and routing as followup meets them: the examples of their contracts, chained as they chain them, on the real topics. */
public final class Neighbours {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Head> HEADS = new ConcurrentHashMap<>();
    private static final List<ProducerRecord<String, String>> SENT = new CopyOnWriteArrayList<>();
    private static final Producer<String, String> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestKafka.running().bootstrap()),
            new StringSerializer(),
            new StringSerializer());

    private Neighbours() {}

    /** @param change what the test is about; the rest is the contract's first example */
    public static void registered(UUID complaint, String organization, Consumer<ObjectNode> change) {
        fact("/intake", "redress.complaints", complaint, organization, "redress.complaint.registered.v1", change);
    }

    public static void intake(UUID complaint, String organization, String name) {
        fact("/intake", "redress.complaints", complaint, organization, "redress." + name + ".v1", _ -> {});
    }

    public static void routing(UUID complaint, String organization, String name, Consumer<ObjectNode> change) {
        fact("/routing", "redress.cases", complaint, organization, "redress." + name + ".v1", change);
    }

    private static void fact(
            String source,
            String topic,
            UUID complaint,
            String organization,
            String type,
            Consumer<ObjectNode> change) {
        var head = HEADS.getOrDefault(source + complaint, Head.start(complaint));
        var entry = entry(head, type, organization, data(type, change));
        HEADS.put(source + complaint, entry.head());
        send(source, topic, entry);
    }

    private static String data(String type, Consumer<ObjectNode> change) {
        try {
            var data = (ObjectNode) JSON.readTree(Contracts.examples(type).getFirst());
            change.accept(data);
            var text = JSON.writeValueAsString(data);
            var violations = Contracts.violations(type, text);
            if (!violations.isEmpty()) {
                throw new IllegalStateException(type + " as no neighbour would write it: " + violations);
            }
            return text;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Entry entry(Head head, String type, String organization, String data) {
        var now = TestTime.CLOCK.instant();
        var bare = new Entry(
                Ids.next(),
                head.stream(),
                head.sequence() + 1,
                type,
                organization,
                now,
                now,
                Actor.SUITE,
                data,
                head.hash(),
                "");
        return new Entry(
                bare.id(),
                bare.stream(),
                bare.sequence(),
                type,
                organization,
                now,
                now,
                bare.actor(),
                data,
                bare.previousHash(),
                bare.computedHash());
    }

    private static void send(String source, String topic, Entry entry) {
        var headers = envelope(entry.id(), source, entry.type(), entry.organization(), entry.occurredAt());
        headers.put("ce_sequence", Long.toString(entry.sequence()));
        headers.put("ce_hash", entry.hash());
        headers.put("ce_previoushash", entry.previousHash());
        headers.put("ce_actor", entry.actor().text());
        headers.put("ce_effectiveat", entry.effectiveAt().toString());
        send(topic, entry.stream().toString(), entry.data(), headers);
    }

    /** A record without a stream of its own: people, procedures, words. */
    public static void publish(String source, String topic, String key, String type, String organization, Object body) {
        try {
            var headers = envelope(Ids.next(), source, type, organization, TestTime.CLOCK.instant());
            send(topic, key, JSON.writeValueAsString(body), headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
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

    private static void send(String topic, String key, String value, Map<String, String> headers) {
        var record = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        SENT.add(record);
        arrive(record);
    }

    private static void arrive(ProducerRecord<String, String> record) {
        try {
            var _ = PRODUCER.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every record of a complaint once more, same key, headers and bytes. */
    public static void again(UUID complaint) {
        SENT.stream()
                .filter(record -> record.key().equals(complaint.toString()))
                .forEach(Neighbours::arrive);
    }
}
