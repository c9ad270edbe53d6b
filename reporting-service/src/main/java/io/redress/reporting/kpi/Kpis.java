package io.redress.reporting.kpi;

import io.redress.reporting.query.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what the key figures are made of; all in one statement, so that they speak of the same rows. */
@ApplicationScoped
class Kpis {

    private static final String COLUMNS =
            Arrays.stream(Kpi.values()).map(Kpis::columns).collect(Collectors.joining(", "));

    private final Jdbi jdbi;

    Kpis(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param users of the range; 0 where nobody counts them */
    List<Count> count(Scope scope, long users, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(sql(scope))
                .bindMap(scope.bindings())
                .bind("now", Scope.column(now))
                .bind("users", users)
                .map((result, context) -> counts(result))
                .one());
    }

    private static String sql(Scope scope) {
        return """
                with scoped as (
                  select *, exists (
                    select from complaint other
                    where other.organization = complaint.organization and other.customer = complaint.customer
                      and other.category is not distinct from complaint.category and other.id <> complaint.id
                      and other.received_at >= complaint.received_at
                      and other.received_at < complaint.received_at + interval '30 days') as repeated
                  from complaint where %s)
                select %s from scoped
                """.formatted(scope.condition(), COLUMNS);
    }

    private static String columns(Kpi kpi) {
        var measure = kpi.measure();
        return "%2$s as \"%1$s n\", %3$s as \"%1$s of\", %4$s as \"%1$s pending\", %5$s as \"%1$s upper\""
                .formatted(kpi.code(), measure.numerator(), measure.denominator(), measure.pending(), measure.upper());
    }

    private static List<Count> counts(ResultSet result) throws SQLException {
        var counts = new ArrayList<Count>();
        for (var kpi : Kpi.values()) {
            counts.add(new Count(
                    kpi,
                    result.getBigDecimal(kpi.code() + " n"),
                    result.getLong(kpi.code() + " of"),
                    result.getLong(kpi.code() + " pending"),
                    result.getBigDecimal(kpi.code() + " upper")));
        }
        return counts;
    }

    /**
     * What was counted for one key figure.
     *
     * @param numerator null only where percentiles have no case
     * @param n denominator, or the number of cases
     * @param pending complaints that can still change it
     * @param upper second figure of percentiles
     */
    record Count(
            Kpi kpi,
            @Nullable BigDecimal numerator,
            long n,
            long pending,
            @Nullable BigDecimal upper) {}
}
