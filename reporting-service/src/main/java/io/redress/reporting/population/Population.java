package io.redress.reporting.population;

import io.redress.reporting.query.Dimension;
import io.redress.reporting.query.Questions.Question;
import org.jdbi.v3.core.Jdbi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

/** The users that a range of days rests on. */
@ApplicationScoped
public class Population {

    private final Jdbi jdbi;

    Population(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Of the region asked for, or of all together; over several months their mean, to the whole user. A range without a beginning or an end is
     * counted on the month of its other end, or the present one.
     *
     * @return 0 where the procedure names no users, or none for this region
     */
    public long users(Question question, Instant now) {
        var period = question.scope().period();
        var today = now.atZone(period.zone()).toLocalDate();
        var last = month(period.to() == null ? today : period.to());
        var first = period.from() == null ? last : month(period.from());
        if (first.isAfter(last)) {
            last = first;
        }
        var sum = 0L;
        var months = 0;
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            sum += users(question, month);
            months++;
        }
        return Math.round((double) sum / months);
    }

    private long users(Question question, YearMonth month) {
        var scope = question.scope();
        var users = new HashMap<>(question.rules().population());
        users.putAll(told(scope.organization(), month));
        var region = scope.filters().get(Dimension.REGION);
        if (region == null) {
            return users.values().stream().mapToLong(Integer::longValue).sum();
        }
        return region.map(users::get).map(Integer::longValue).orElse(0L);
    }

    private Map<String, Integer> told(String organization, YearMonth month) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select region, users from population where organization = :organization and month = :month")
                .bind("organization", organization)
                .bind("month", month.atDay(1))
                .reduceRows(new HashMap<>(), (users, row) -> {
                    users.put(row.getColumn("region", String.class), row.getColumn("users", Integer.class));
                    return users;
                }));
    }

    void tell(String organization, String region, YearMonth month, int users) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into population (organization, region, month, users) values (:organization, :region, :month, :users)
                        on conflict (organization, region, month) do update set users = excluded.users
                        """)
                .bind("organization", organization)
                .bind("region", region)
                .bind("month", month.atDay(1))
                .bind("users", users)
                .execute());
    }

    private static YearMonth month(LocalDate day) {
        return YearMonth.from(day);
    }
}
