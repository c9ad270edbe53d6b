package io.redress.local.kafka;

import io.redress.local.process.Child;
import io.redress.local.process.Jvm;
import io.redress.local.process.StopSignal;
import io.redress.local.suite.DataFolder;
import io.redress.local.suite.Ports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The broker as a process: its settings and how it is started. */
public record KafkaServer(DataFolder data, Ports ports) {

    static final String CONTROLLER = "CONTROLLER";

    /** Of every topic on one machine; a cluster has more. */
    static final int PARTITIONS = 6;

    private static final int NODE = 1;
    private static final int EIGHT_MEGABYTES = 8 * 1024 * 1024;

    public Child prepare(int stage) {
        var file = data.root().resolve("kafka.properties");
        try {
            Files.writeString(file, text(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var command = Jvm.ofThisClasspath(
                        "-Xms64m",
                        "-Xmx256m",
                        // Written at the first end, and anew when the classes have changed: half the processor time of
                        // a start.
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + data.kafka().resolve("classes.jsa"))
                .command(Broker.class.getName(), file.toString());
        return new Child("kafka", stage, command, data.root(), Map.of(), data.log("kafka"), StopSignal.TERM);
    }

    private String text() {
        var text = new StringBuilder("# Written at every start.\n");
        settings()
                .forEach((name, value) ->
                        text.append(name).append('=').append(value).append('\n'));
        return text.toString();
    }

    private Map<String, Object> settings() {
        var settings = new TreeMap<String, Object>();
        settings.put("node.id", NODE);
        settings.put("process.roles", "broker,controller");
        // Voters named here and not in the log, so that the ports may move between two starts.
        settings.put("controller.quorum.voters", "%d@%s:%d".formatted(NODE, Ports.HOST, ports.controller()));
        settings.put("controller.listener.names", CONTROLLER);
        settings.put(
                "listeners",
                "PLAINTEXT://%s,%s://%s:%d"
                        .formatted(ports.kafkaAddress(), CONTROLLER, Ports.HOST, ports.controller()));
        settings.put("advertised.listeners", "PLAINTEXT://" + ports.kafkaAddress());
        settings.put("log.dirs", data.kafka().resolve("log").toString());
        settings.put("auto.create.topics.enable", false);
        settings.put("num.partitions", PARTITIONS);
        settings.put("log.message.timestamp.type", "LogAppendTime");
        settings.put("message.max.bytes", EIGHT_MEGABYTES);
        settings.put("offsets.topic.replication.factor", 1);
        settings.put("offsets.topic.num.partitions", 4);
        settings.put("transaction.state.log.replication.factor", 1);
        settings.put("transaction.state.log.min.isr", 1);
        settings.put("transaction.state.log.num.partitions", 1);
        settings.put("share.coordinator.state.topic.replication.factor", 1);
        settings.put("share.coordinator.state.topic.min.isr", 1);
        // Few consumers, all started together: waiting for more of them would only be lost at every start.
        settings.put("group.initial.rebalance.delay.ms", 0);
        // After an unclean end the controller waits for the session of the broker that died before it takes the new
        // one.
        settings.put("broker.session.timeout.ms", 2_000);
        settings.put("broker.heartbeat.interval.ms", 400);
        // What is past its retention goes soon, so that an erasure can be followed.
        settings.put("log.retention.check.interval.ms", 10_000);
        return settings;
    }
}
