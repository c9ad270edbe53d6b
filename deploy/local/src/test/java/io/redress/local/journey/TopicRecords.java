package io.redress.local.journey;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What lies on a topic, byte for byte, partition by partition and each in its order. */
public final class TopicRecords {

    private static final Duration POLL = Duration.ofMillis(200);

    /** Held, since loggers that nobody holds forget their level. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    static {
        // Its clients print every setting of theirs each time.
        KAFKA.setLevel(Level.WARNING);
    }

    private TopicRecords() {}

    /** Everything that lies on the topic now. */
    public static List<ConsumerRecord<byte[], byte[]>> of(SuiteFixture suite, String topic) {
        var settings = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                suite.kafka(),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        try (var consumer =
                new KafkaConsumer<byte[], byte[]>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        }
    }

    /** How many records have been written to the topic so far, those that are past their retention included. */
    public static long written(SuiteFixture suite, String topic) {
        var settings = Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, suite.kafka());
        try (var consumer =
                new KafkaConsumer<byte[], byte[]>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            return consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /** Produces each record once more, in this order and to the partition it is from: same key, headers and bytes. */
    public static void produceAgain(SuiteFixture suite, List<ConsumerRecord<byte[], byte[]>> records) {
        var settings = Map.<String, Object>of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                suite.kafka(),
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                8 * 1024 * 1024);
        try (var producer =
                new KafkaProducer<byte[], byte[]>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var sent = records.stream()
                    .map(record -> producer.send(new ProducerRecord<>(
                            record.topic(), record.partition(), null, record.key(), record.value(), record.headers())))
                    .toList();
            producer.flush();
            sent.forEach(acknowledgement -> {
                if (acknowledgement.state() != Future.State.SUCCESS) {
                    throw new IllegalStateException("a record was not taken", acknowledgement.exceptionNow());
                }
            });
        }
    }

    /** A header's text; null when the record has none of that name. */
    public static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
