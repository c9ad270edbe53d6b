package io.redress.intake.search;

import io.redress.intake.tokens.Sought;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds complaints, newest first. A case that has moved on is found by what it is now, not by what was registered. */
@ApplicationScoped
class FindComplaints {

    private static final String SQL = """
            select c.id, c.reference, c.organization, c.channel, coalesce(p.category, c.category) category,
              coalesce(p.status, 'registered') status, coalesce(p.department, c.department) department,
              coalesce(p.owner, c.owner) owner, c.customer, c.received_at
            from complaint c left join progress p on p.complaint = c.id
            where c.organization = :organization and not :staff = any(c.staff_concerned)
            """;
    private static final String ORDER = " order by c.received_at desc, c.id desc limit :limit";

    private final Jdbi jdbi;
    private final Clock clock;

    FindComplaints(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Where a page ended. */
    record Position(Instant receivedAt, UUID id) {}

    List<FoundComplaint> find(Filter filter, Scope scope, @Nullable Position after, int limit) {
        var conditions = new Conditions()
                .when(!scope.frozenToo(), "not c.frozen")
                .when(scope.department() != null, """
                        coalesce(cast(p.state as jsonb) -> 'departments', to_jsonb(array[c.department])) @> to_jsonb(:department)""")
                .when(scope.heldBy() != null, """
                        exists (select 1 from held_callback h
                          where h.complaint = c.id and h.staff = :heldBy and h.until > :now)""")
                .when(filter.status() != null, "coalesce(p.status, 'registered') = :status")
                .when(filter.category() != null, """
                        (coalesce(p.category, c.category) = :category
                          or starts_with(coalesce(p.category, c.category), :category || '/'))""")
                .when(filter.channel() != null, "c.channel = :channel")
                .when(filter.customer() != null, "c.customer = :customer")
                .when(filter.from() != null, "c.received_at >= :from")
                .when(filter.to() != null, "c.received_at < :to")
                .when(after != null, "(c.received_at, c.id) < (:lastReceivedAt, :lastId)");
        var words = filter.text() == null ? null : filter.text().words();
        conditions.when(words != null && words.isEmpty(), "false");
        for (var n = 0; words != null && n < words.size(); n++) {
            conditions.when(true, said(n));
        }
        return jdbi.withHandle(handle -> found(handle, filter, scope, after, limit, conditions));
    }

    private List<FoundComplaint> found(
            Handle handle, Filter filter, Scope scope, @Nullable Position after, int limit, Conditions conditions) {
        return words(handle.createQuery(SQL + conditions.sql() + ORDER), filter.text())
                .bind("organization", filter.organization())
                .bind("status", filter.status())
                .bind("category", filter.category())
                .bind("channel", filter.channel())
                .bind("customer", filter.customer())
                .bind("from", time(filter.from()))
                .bind("to", time(filter.to()))
                .bind("staff", scope.staff())
                .bind("department", scope.department())
                .bind("heldBy", scope.heldBy())
                .bind("now", time(clock.instant()))
                .bind("lastReceivedAt", after == null ? null : time(after.receivedAt()))
                .bind("lastId", after == null ? null : after.id())
                .bind("limit", limit)
                .map(FindComplaints::read)
                .list();
    }

    /** Each word may stand in another text, or be the reference itself. */
    private static String said(int n) {
        return """
                c.id in (select id from complaint where reference = :reference%d
                  union all select complaint from searched_text where tokens @@ cast(:word%d as tsquery))""".formatted(n, n);
    }

    private static Query words(Query query, @Nullable Sought text) {
        var words = text == null ? List.<Sought.Word>of() : text.words();
        for (var n = 0; n < words.size(); n++) {
            query.bind("reference" + n, words.get(n).reference())
                    .bind("word" + n, words.get(n).query());
        }
        return query;
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static FoundComplaint read(ResultSet row, StatementContext context) throws SQLException {
        return new FoundComplaint(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("organization"),
                row.getString("channel"),
                row.getString("category"),
                row.getString("status"),
                row.getString("department"),
                row.getString("owner"),
                row.getObject("customer", UUID.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
