package io.redress.runtime.inbox;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * How far this service is behind its topics: the broker's ends less the offsets in the database, asked at each scrape. The client's own lag
 * figures are means of a moment ago, and whoever waits for 0 must read the truth.
 */
@ApplicationScoped
class ConsumerLag {

    private final List<String> topics;
    private final Positions positions;
    private final Map<String, Object> broker;
    private @Nullable Admin admin;

    ConsumerLag(
            @All List<Taker> takers,
            Positions positions,
            @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.topics = takers.stream().map(taker -> taker.topic().name()).toList();
        this.positions = positions;
        this.broker = broker;
    }

    /** NaN while the broker does not answer: an unknown lag is not none. */
    synchronized double records() {
        try {
            var client = admin();
            var partitions = client.describeTopics(topics).allTopicNames().get(2, TimeUnit.SECONDS).values().stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .toList();
            var begins = offsets(client, partitions, OffsetSpec.earliest());
            var ends = offsets(client, partitions, OffsetSpec.latest());
            return partitions.stream()
                    .mapToLong(partition ->
                            behind(partition, begins.getOrDefault(partition, 0L), ends.getOrDefault(partition, 0L)))
                    .sum();
        } catch (ExecutionException | TimeoutException e) {
            return Double.NaN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Double.NaN;
        }
    }

    private long behind(TopicPartition partition, long begin, long end) {
        return Math.max(0, end - Math.max(begin, positions.next(partition).orElse(begin)));
    }

    private static Map<TopicPartition, Long> offsets(Admin client, List<TopicPartition> partitions, OffsetSpec spec)
            throws ExecutionException, InterruptedException, TimeoutException {
        var asked = partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> spec));
        var offsets = new HashMap<TopicPartition, Long>();
        client.listOffsets(asked)
                .all()
                .get(2, TimeUnit.SECONDS)
                .forEach((partition, result) -> offsets.put(partition, result.offset()));
        return offsets;
    }

    private Admin admin() {
        if (admin == null) {
            admin = Admin.create(new HashMap<>(broker));
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close();
        }
    }
}
