package io.redress.bench.measure;

import io.redress.bench.report.Latency;
import io.redress.local.console.Refusal;
import io.redress.local.suite.Ports;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

/** What a record takes from a producer to a consumer of the same broker when nothing is around it: what publishing is compared with. */
final class BareHop {

    private static final String TOPIC = "bench.hop";
    private static final short REPLICAS = 1;
    private static final int WARM_UP = 50;

    /** About as large as a fact. */
    private static final byte[] VALUE = new byte[1000];

    private BareHop() {}

    /** One at a time. */
    static Histogram measure(Ports ports, int count, Pauses pauses) {
        create(ports);
        var latencies = Latency.histogram();
        var settings = Map.<String, Object>of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                ports.kafkaAddress(),
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                0);
        try (var watch = new TopicWatch(ports, TOPIC);
                var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (var n = 0; n < WARM_UP + count; n++) {
                var key = UUID.randomUUID().toString();
                pauses.next();
                var begin = System.nanoTime();
                var _ = producer.send(new ProducerRecord<>(TOPIC, key, VALUE));
                var took = watch.arrival(key) - begin;
                if (n >= WARM_UP) {
                    Latency.record(latencies, took);
                }
            }
        }
        return latencies;
    }

    private static void create(Ports ports) {
        try (var admin = Admin.create(
                Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, ports.kafkaAddress()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, REPLICAS))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new Refusal("the topic %s could not be created: %s".formatted(TOPIC, e.getCause()), e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
