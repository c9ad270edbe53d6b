package io.redress.local.departmentsystem;

import io.redress.local.clock.ClockFile;
import io.redress.local.console.Console;
import io.redress.local.console.Refusal;
import io.redress.local.process.ProcessFile;
import io.redress.local.process.RunningSuite;
import io.redress.local.suite.Home;
import io.vertx.core.json.JsonObject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The command {@code department-system}: follows one department's cases and answers, until it is ended. */
public final class DepartmentSystem {

    private static final String CASES = "redress.cases";
    private static final String WORDS = "redress.words";
    private static final String ERRORS = "redress.department-errors";
    private static final Duration POLL = Duration.ofMillis(200);

    private final Console console;
    private final String kafka;
    private final ClockFile clock;
    private final Options options;
    private final Desk desk;

    public DepartmentSystem(Console console, Home home, List<String> arguments) {
        this.console = console;
        this.options = Options.parse(arguments);
        this.kafka =
                RunningSuite.ports(new ProcessFile(home.data().processes())).kafkaAddress();
        this.clock = ClockFile.at(home.data().clock());
        this.desk = new Desk(options);
    }

    public void run() {
        console.line("Following the cases of department %s of %s as %s. Ctrl-C ends it."
                .formatted(options.department(), options.organization(), options.system()));
        try (var consumer = new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", kafka),
                        new StringDeserializer(),
                        new StringDeserializer());
                var producer = new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", kafka, "acks", "all"),
                        new StringSerializer(),
                        new StringSerializer())) {
            var ends = fromTheBeginning(consumer);
            while (!Thread.currentThread().isInterrupted()) {
                consumer.poll(POLL).forEach(this::take);
                // Only once the present is known: what has been answered long ago must not be answered again.
                if (ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
                    desk.answers().forEach(answer -> send(producer, answer));
                }
            }
        }
    }

    /** A system with a memory of its own would keep where it was; this one reads everything again at each start. */
    private static Map<TopicPartition, Long> fromTheBeginning(KafkaConsumer<String, String> consumer) {
        var partitions = Stream.of(CASES, WORDS, ERRORS)
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer.endOffsets(partitions);
    }

    private void take(ConsumerRecord<String, String> record) {
        if (!options.organization().equals(header(record, "ce_organization")) || record.value() == null) {
            return;
        }
        var data = new JsonObject(record.value());
        switch (record.topic()) {
            case CASES ->
                desk.caseEvent(record.key(), header(record, "ce_type"), data)
                        .ifPresent(line -> console.line(header(record, "ce_time") + "  " + line));
            case WORDS -> desk.words(data);
            default -> console.line("Refused: " + data.getJsonObject("problem").encode());
        }
    }

    private void send(Producer<String, String> producer, Desk.Answer answer) {
        var reply = Reply.of(answer.act(), answer.kase(), answer.actor(), clock.now(), answer.body());
        try {
            producer.send(reply.signed(options.system(), options.system())).get();
        } catch (ExecutionException e) {
            throw new Refusal("The broker does not take the answer: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        console.line("Answered: %s, by %s. The customer had said: %s"
                .formatted(answer.act(), answer.actor(), desk.said(answer.kase())));
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
