package io.redress.local.kafka;

import io.redress.contracts.Topics;
import io.redress.local.console.Refusal;
import io.redress.local.suite.Ports;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;

/** Creates the topics that are not there yet, with the settings of the contracts. */
public record TopicSetup(Ports ports) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final short REPLICAS = 1;

    /** Waits until the broker listens: it does so when it can serve. */
    public void awaitBroker() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!listens()) {
            if (System.nanoTime() > end) {
                throw new Refusal("Kafka does not listen on %s after %d s."
                        .formatted(ports.kafkaAddress(), PATIENCE.toSeconds()));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Creates them and says how many. */
    public int create() {
        try (var admin = Admin.create(
                Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, ports.kafkaAddress()))) {
            var known = admin.listTopics().names().get();
            var missing = Topics.all().stream()
                    .filter(topic -> !known.contains(topic.name()))
                    .map(topic ->
                            new NewTopic(topic.name(), KafkaServer.PARTITIONS, REPLICAS).configs(topic.settings()))
                    .toList();
            admin.createTopics(missing).all().get();
            return missing.size();
        } catch (ExecutionException e) {
            throw new Refusal("The topics could not be created: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean listens() {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.kafka()), (int) PATIENCE.toMillis());
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
