package io.redress.runtime.journal;

import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads this service's own topic, as nobody's consumer: to compare it with the journal and to bring entries back from it. */
@ApplicationScoped
class TopicTail {

    private static final Duration WAIT = Duration.ofSeconds(10);

    private final Map<String, Object> broker;
    private final JournalConfig config;

    TopicTail(@Identifier("default-kafka-broker") Map<String, Object> broker, JournalConfig config) {
        this.broker = broker;
        this.config = config;
    }

    /** Ids of the newest entry of each partition that has any. */
    List<UUID> newest() {
        try (var consumer = consumer()) {
            var newest = new ArrayList<UUID>();
            var ends = consumer.endOffsets(partitions(consumer), WAIT);
            for (var end : ends.entrySet()) {
                read(
                        consumer,
                        end.getKey(),
                        Math.max(0, end.getValue() - 1),
                        end.getValue(),
                        record -> newest.add(UUID.fromString(TopicEntry.header(record, "ce_id"))));
            }
            return newest;
        }
    }

    /**
     * Every entry of the topic as it stands now, partition by partition, so each stream in its order; repetitions included.
     *
     * @param stream reads that stream alone; null for all
     */
    void each(@Nullable UUID stream, Consumer<Entry> reader) {
        try (var consumer = consumer()) {
            var all = partitions(consumer);
            var read = stream == null ? all : List.of(all.get(partition(stream, all.size())));
            var begins = consumer.beginningOffsets(read, WAIT);
            var ends = consumer.endOffsets(read, WAIT);
            for (var partition : read) {
                read(
                        consumer,
                        partition,
                        begins.getOrDefault(partition, 0L),
                        ends.getOrDefault(partition, 0L),
                        record -> {
                            if (stream == null || stream.toString().equals(record.key())) {
                                reader.accept(TopicEntry.of(record));
                            }
                        });
            }
        }
    }

    /** Where the relay's producer puts the stream's records. */
    private static int partition(UUID stream, int partitions) {
        return BuiltInPartitioner.partitionForKey(stream.toString().getBytes(StandardCharsets.UTF_8), partitions);
    }

    private static void read(
            KafkaConsumer<String, String> consumer,
            TopicPartition partition,
            long from,
            long end,
            Consumer<ConsumerRecord<String, String>> reader) {
        if (from >= end) {
            return;
        }
        consumer.assign(List.of(partition));
        consumer.seek(partition, from);
        while (consumer.position(partition, WAIT) < end) {
            for (var record : consumer.poll(Duration.ofSeconds(1))) {
                if (record.offset() < end) {
                    reader.accept(record);
                }
            }
        }
    }

    private List<TopicPartition> partitions(KafkaConsumer<String, String> consumer) {
        return consumer.partitionsFor(config.topic(), WAIT).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .sorted(Comparator.comparingInt(TopicPartition::partition))
                .toList();
    }

    private KafkaConsumer<String, String> consumer() {
        var settings = new HashMap<>(broker);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }
}
