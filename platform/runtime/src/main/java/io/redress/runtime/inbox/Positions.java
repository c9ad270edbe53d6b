package io.redress.runtime.inbox;

import io.redress.runtime.journal.Head;
import org.apache.kafka.common.TopicPartition;
import org.jdbi.v3.core.Jdbi;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** A stream of one writer. */
    record Chain(String source, UUID stream) {}

    /** From where to where a stream's view goes. */
    record Move(String source, Head from, Head to) {}

    /** Where this service's view of another's stream stands: the proof that nothing was cut off there since. */
    public Head head(String source, UUID stream) {
        var chain = new Chain(source, stream);
        return heads(List.of(chain)).getOrDefault(chain, Head.start(stream));
    }

    /** Where the streams stand; those of which nothing was taken in yet are left out. */
    Map<Chain, Head> heads(Collection<Chain> chains) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select i.source, i.stream, i.sequence, i.hash
                        from unnest(:sources, :streams) as asked (source, stream)
                        join inbox i on i.source = asked.source and i.stream = asked.stream
                        """)
                .bindArray(
                        "sources",
                        String.class,
                        chains.stream().map(Chain::source).toArray())
                .bindArray(
                        "streams",
                        UUID.class,
                        chains.stream().map(Chain::stream).toArray())
                .reduceRows(new HashMap<>(), (heads, row) -> {
                    var stream = row.getColumn("stream", UUID.class);
                    heads.put(
                            new Chain(row.getColumn("source", String.class), stream),
                            new Head(
                                    stream,
                                    row.getColumn("sequence", Long.class),
                                    row.getColumn("hash", String.class)));
                    return heads;
                }));
    }

    /**
     * Moves streams from one head to another.
     *
     * @throws NotYet if one does not stand where it stood: another replica is taking the same records in while partitions change hands
     */
    void move(Collection<Move> moves) {
        if (moves.isEmpty()) {
            return;
        }
        var moved = jdbi.withHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into inbox (source, stream, sequence, hash) values (:source, :stream, :sequence, :hash)
                    on conflict (source, stream) do update set sequence = excluded.sequence, hash = excluded.hash
                    where inbox.sequence = :from
                    """);
            moves.forEach(move -> batch.bind("source", move.source())
                    .bind("stream", move.to().stream())
                    .bind("sequence", move.to().sequence())
                    .bind("hash", move.to().hash())
                    .bind("from", move.from().sequence())
                    .add());
            return batch.execute();
        });
        if (Arrays.stream(moved).anyMatch(rows -> rows == 0)) {
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
