package io.redress.runtime.inbox;

import io.redress.runtime.id.Ids;
import io.redress.runtime.relay.Message;
import io.redress.runtime.relay.Pending;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The records that wait for an operator. */
@ApplicationScoped
class Parking {

    private final Jdbi jdbi;
    private final Pending pending;
    private final Clock clock;

    Parking(Jdbi jdbi, Pending pending, Clock clock) {
        this.jdbi = jdbi;
        this.pending = pending;
        this.clock = clock;
    }

    /** Keeps the record, and sends a copy to the topic's dead-letter topic for eyes. */
    void park(Envelope record, String reason) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into parked (topic, partition, "offset", key, source, stream, sequence, type, headers, value, reason,
                          parked_at)
                        values (:topic, :partition, :offset, :key, :source, :stream, :sequence, :type, cast(:headers as jsonb), :value,
                          :reason, :at)
                        on conflict (topic, partition, "offset") do nothing
                        """)
                .bind("topic", record.topic())
                .bind("partition", record.partition())
                .bind("offset", record.offset())
                .bind("key", record.key())
                .bind("source", record.source())
                .bind("stream", record.stream())
                .bind("sequence", record.sequence())
                .bind("type", record.headers().get("ce_type"))
                .bind("headers", Pending.text(record.headers()))
                .bind("value", record.value())
                .bind("reason", reason)
                .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
        copy(record, reason);
    }

    private void copy(Envelope record, String reason) {
        var headers = new LinkedHashMap<>(record.headers());
        headers.put("redress-parked", reason);
        headers.put("redress-origin", "%s/%d/%d".formatted(record.topic(), record.partition(), record.offset()));
        var value = record.value() == null ? null : new String(record.value(), StandardCharsets.UTF_8);
        var key = record.key() == null ? "" : record.key();
        pending.put(new Message(Ids.next(), record.topic() + ".dlq", key, headers, value));
    }

    /** Whether something of the stream is parked, so that what follows has to wait behind it. */
    boolean holds(@Nullable String source, @Nullable UUID stream) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select 1 from parked where source = :source and stream = :stream)")
                .bind("source", source)
                .bind("stream", stream)
                .mapTo(Boolean.class)
                .one());
    }

    /** Oldest first. */
    List<Parked> list(long after, int limit) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from parked where n > :after order by n limit :limit")
                        .bind("after", after)
                        .bind("limit", limit)
                        .map(Parking::parked)
                        .list());
    }

    Optional<Parked> find(long n) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from parked where n = :n")
                .bind("n", n)
                .map(Parking::parked)
                .findOne());
    }

    /** Everything parked of the record's stream in the stream's own order: a gap may have been parked before what fills it. */
    List<Parked> streamOf(Parked parked) {
        if (parked.record().stream() == null) {
            return List.of(parked);
        }
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from parked where source = :source and stream = :stream order by sequence, n")
                .bind("source", parked.record().source())
                .bind("stream", parked.record().stream())
                .map(Parking::parked)
                .list());
    }

    /** @return false if somebody else released it */
    boolean release(Parked parked) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from parked where n = :n")
                        .bind("n", parked.n())
                        .execute())
                == 1;
    }

    void note(Parked parked, String reason) {
        jdbi.useHandle(handle -> handle.createUpdate("update parked set reason = :reason where n = :n")
                .bind("n", parked.n())
                .bind("reason", reason)
                .execute());
    }

    double count() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from parked")
                .mapTo(Double.class)
                .one());
    }

    private static Parked parked(ResultSet row, StatementContext context) throws SQLException {
        var record = new Envelope(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("offset"),
                row.getString("key"),
                Pending.headers(row.getString("headers")),
                row.getBytes("value"));
        return new Parked(
                row.getLong("n"),
                record,
                row.getString("reason"),
                row.getObject("parked_at", OffsetDateTime.class).toInstant());
    }

    record Parked(long n, Envelope record, String reason, Instant at) {}
}
