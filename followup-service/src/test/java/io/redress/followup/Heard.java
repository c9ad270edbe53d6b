package io.redress.followup;

import io.redress.contracts.Contracts;
import io.redress.runtime.testing.TestKafka;
import io.restassured.path.json.JsonPath;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the others hear of followup: its topic, read from the beginning. */
public final class Heard implements AutoCloseable {

    /** One fact on the topic. */
    public record Fact(String type, String actor, String effectiveAt, JsonPath data) {}

    private final Consumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> records = new ArrayList<>();

    public Heard() {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", TestKafka.running().bootstrap()),
                new StringDeserializer(),
                new StringDeserializer());
        var partitions = consumer.partitionsFor("redress.followups").stream()
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** The facts of one complaint so far, oldest first; each has been found to keep its contract. */
    public List<Fact> of(UUID complaint) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        return records.stream()
                .filter(record -> record.key().equals(complaint.toString()))
                .map(Heard::fact)
                .toList();
    }

    public List<String> typesOf(UUID complaint) {
        return of(complaint).stream().map(Fact::type).toList();
    }

    private static Fact fact(ConsumerRecord<String, String> record) {
        var type = header(record, "ce_type");
        var violations = Contracts.violations(type, record.value());
        if (!violations.isEmpty()) {
            throw new AssertionError(type + " breaks its contract: " + violations);
        }
        return new Fact(
                type.replace("redress.", "").replace(".v1", ""),
                header(record, "ce_actor"),
                header(record, "ce_effectiveat"),
                JsonPath.from(record.value()));
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
