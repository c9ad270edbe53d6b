package io.redress.reporting.complaint;

import io.redress.reporting.query.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads the rows behind a figure, oldest receipt first. */
@ApplicationScoped
class ComplaintRows {

    private final Jdbi jdbi;

    ComplaintRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Where a page ends: the order's columns of its last row. */
    record Position(Instant receivedAt, UUID id) {

        static Position of(ComplaintView row) {
            return new Position(row.receivedAt(), row.id());
        }

        static Position read(List<String> keys) {
            return new Position(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
        }

        List<String> keys() {
            return List.of(receivedAt.toString(), id.toString());
        }
    }

    List<ComplaintView> page(Scope scope, @Nullable Position after, int limit) {
        var further = after == null ? "" : " and (received_at, id) > (:after, :afterId)";
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery("select * from complaint where %s%s order by received_at, id limit :limit"
                            .formatted(scope.condition(), further))
                    .bindMap(scope.bindings())
                    .bind("limit", limit);
            if (after != null) {
                query.bind("after", Scope.column(after.receivedAt())).bind("afterId", after.id());
            }
            return query.map((result, context) -> row(result)).list();
        });
    }

    private static ComplaintView row(ResultSet row) throws SQLException {
        var missed = List.of((String[]) row.getArray("missed").getArray());
        return new ComplaintView(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("kind"),
                received(row),
                row.getString("channel"),
                row.getString("category"),
                row.getString("region"),
                row.getString("site"),
                row.getString("department"),
                row.getString("staff"),
                row.getString("severity"),
                row.getString("nature"),
                row.getString("scope"),
                row.getString("status"),
                row.getString("result"),
                row.getString("cause"),
                row.getString("root"),
                row.getString("responsibility"),
                row.getObject("substantiated", Boolean.class),
                row.getObject("accepted_in_time", Boolean.class),
                inTime(missed, row.getBoolean("handled")),
                missed,
                resolved(row),
                row.getInt("reopenings"),
                row.getInt("answers"),
                row.getObject("satisfaction", Integer.class),
                row.getObject("recommend", Integer.class));
    }

    private static @Nullable Boolean inTime(List<String> missed, boolean handled) {
        if (!missed.isEmpty()) {
            return false;
        }
        return handled ? true : null;
    }

    private static Instant received(ResultSet row) throws SQLException {
        return row.getObject("received_at", OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant resolved(ResultSet row) throws SQLException {
        var value = row.getObject("resolved_at", OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
