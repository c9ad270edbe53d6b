package io.redress.runtime.inbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.JdbiException;

import java.time.Duration;
import java.util.Collection;
import jakarta.enterprise.context.ApplicationScoped;

/** Has every consumer read on where the database says: offsets live in the transaction of the effect, the broker's are not used. */
@ApplicationScoped
@Identifier("read-on")
class ReadOn implements KafkaConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(ReadOn.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Positions positions;

    ReadOn(Positions positions) {
        this.positions = positions;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        for (var partition : partitions) {
            seek(consumer, partition);
        }
    }

    /** Waits for the database: a partition that were read from elsewhere would be read in vain. */
    private void seek(Consumer<?, ?> consumer, TopicPartition partition) {
        while (true) {
            try {
                positions.next(partition).ifPresent(next -> consumer.seek(partition, next));
                return;
            } catch (JdbiException e) {
                LOG.warnf("inbox: %s waits for the database", partition);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the database", e);
        }
    }
}
