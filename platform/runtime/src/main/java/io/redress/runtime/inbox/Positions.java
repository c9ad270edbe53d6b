package io.redress.runtime.inbox;

import io.redress.runtime.journal.Head;
import org.apache.kafka.common.TopicPartition;
import org.jdbi.v3.core.Jdbi;

import java.util.OptionalLong;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** How far this service has read: per stream of each writer, and per partition. */
@ApplicationScoped
public class Positions {

    private final Jdbi jdbi;

    Positions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Where this service's view of another's stream stands: the proof that nothing was cut off there since. */
    public Head head(String source, UUID stream) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select sequence, hash from inbox where source = :source and stream = :stream")
                .bind("source", source)
                .bind("stream", stream)
                .map((row, context) -> new Head(stream, row.getLong("sequence"), row.getString("hash")))
                .findOne()
                .orElse(Head.start(stream)));
    }

    /**
     * Moves a stream from one head to another.
     *
     * @throws NotYet if it does not stand where it stood: another replica is taking the same records in while partitions change hands
     */
    void move(String source, Head from, Head to) {
        var moved = jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into inbox (source, stream, sequence, hash) values (:source, :stream, :sequence, :hash)
                        on conflict (source, stream) do update set sequence = excluded.sequence, hash = excluded.hash
                        where inbox.sequence = :from
                        """)
                .bind("source", source)
                .bind("stream", to.stream())
                .bind("sequence", to.sequence())
                .bind("hash", to.hash())
                .bind("from", from.sequence())
                .execute());
        if (moved == 0) {
            throw new NotYet("the stream is being taken in by another replica");
        }
    }

    void readOn(TopicPartition partition, long next) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into inbox_offset (topic, partition, next) values (:topic, :partition, :next)
                        on conflict (topic, partition) do update set next = greatest(inbox_offset.next, excluded.next)
                        """)
                .bind("topic", partition.topic())
                .bind("partition", partition.partition())
                .bind("next", next)
                .execute());
    }

    OptionalLong next(TopicPartition partition) {
        var next = jdbi.withHandle(handle -> handle.createQuery(
                        "select next from inbox_offset where topic = :topic and partition = :partition")
                .bind("topic", partition.topic())
                .bind("partition", partition.partition())
                .mapTo(Long.class)
                .findOne());
        return next.isPresent() ? OptionalLong.of(next.get()) : OptionalLong.empty();
    }
}
