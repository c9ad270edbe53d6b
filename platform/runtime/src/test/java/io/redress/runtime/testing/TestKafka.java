package io.redress.runtime.testing;

import io.redress.contracts.Topics;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.concurrent.ExecutionException;

/** One real Kafka broker for all tests of this JVM, with the suite's topics. It ends with the JVM. */
public final class TestKafka {

    static final int PARTITIONS = 4;

    private static @Nullable TestKafka running;

    private final String bootstrap;

    private TestKafka(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    public static synchronized TestKafka running() {
        if (running == null) {
            var broker = new EmbeddedKafkaBroker()
                    .withKafkaHost("127.0.0.1")
                    .withDeleteLogDirsOnClose(true)
                    .withAdditionalProperties(properties -> {
                        properties.put("num.partitions", String.valueOf(PARTITIONS));
                        properties.put("auto.create.topics.enable", "false");
                        properties.put("log.message.timestamp.type", "LogAppendTime");
                        properties.put("group.initial.rebalance.delay.ms", "0");
                    })
                    .start();
            // The broker deletes its folders when it is closed, and nobody else does.
            Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
            running = new TestKafka(broker.getAdvertisedListeners().replace("PLAINTEXT://", ""));
            running.createTopics();
        }
        return running;
    }

    public String bootstrap() {
        return bootstrap;
    }

    private void createTopics() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            var topics = Topics.all().stream()
                    .map(topic -> new NewTopic(topic.name(), PARTITIONS, (short) 1))
                    .toList();
            admin.createTopics(topics).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
