package io.redress.routing.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.runtime.id.Ids;
import io.redress.runtime.testing.TestKafka;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The system of a department, which answers on Kafka as the contract says; it signs on its own, not with the service's code. */
public final class DepartmentSystem {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ERRORS = "redress.department-errors";

    private final String name;
    private final String secret;

    public DepartmentSystem(String name, String secret) {
        this.name = name;
        this.secret = secret;
    }

    /** A signed reply, sent by nobody yet. */
    public record Reply(UUID id, String key, Map<String, String> headers, String body) {

        public void send() {
            Topic.write("redress.department-replies", key, headers, body);
        }
    }

    public Reply reply(String type, Registered complaint, Instant at, String body) {
        var id = Ids.next();
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_source", "/department-system");
        headers.put("ce_type", "redress.department.%s.v1".formatted(type));
        headers.put("ce_time", at.toString());
        headers.put("content-type", "application/json");
        headers.put("redress-system", name);
        headers.put("redress-signature", signed(String.join("\n", id.toString(), at.toString(), body)));
        return new Reply(id, complaint.id().toString(), headers, body);
    }

    private String signed(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What has come back of this reply so far: values of {@code redress.department-errors}. */
    public static List<String> refusals(Reply reply) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", TestKafka.running().bootstrap()),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(ERRORS).stream()
                    .map(info -> new TopicPartition(ERRORS, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<String>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> found.add(record.value()));
            }
            return found.stream()
                    .filter(value ->
                            read(value).path("reply").asText().equals(reply.id().toString()))
                    .toList();
        }
    }

    public static JsonNode read(String value) {
        try {
            return JSON.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
