package io.redress.reporting.summary;

import io.redress.reporting.query.Decimals;
import io.redress.reporting.query.Dimension;
import io.redress.reporting.query.Figure;
import io.redress.reporting.query.Scope;
import io.redress.reporting.summary.Summary.Counts;
import io.redress.reporting.summary.Summary.Row;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts rows; rows and totals come from one statement, so that they agree. */
@ApplicationScoped
class Summaries {

    private static final String FIGURES = Stream.of(
                    Figure.COMPLAINTS,
                    Figure.INTERCEPTED,
                    Figure.OBSERVATIONS,
                    Figure.IN_TIME,
                    Figure.OVERDUE,
                    Figure.RESOLVED,
                    Figure.REOPENED)
            .map(figure -> "count(*) filter (where %s) as \"%s\"".formatted(figure.condition(), figure.key()))
            .collect(Collectors.joining(", "));

    private static final String ANSWERS = "coalesce(sum(answers) filter (where kind = 'complaint'), 0) as answers, "
            + "coalesce(sum(satisfaction_sum) filter (where kind = 'complaint'), 0) as satisfaction";

    private final Jdbi jdbi;

    Summaries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Summary of(Scope scope, List<Dimension> by) {
        var lines = jdbi.withHandle(handle -> handle.createQuery(sql(scope, by))
                .bindMap(scope.bindings())
                .map((result, context) -> line(result, by))
                .list());
        var rows = new ArrayList<Row>();
        Counts totals = null;
        for (var line : lines) {
            if (line.keys() == null) {
                totals = line.counts();
            } else {
                rows.add(new Row(line.keys(), line.counts()));
            }
        }
        if (totals == null) {
            throw new IllegalStateException("a summary without totals");
        }
        if (by.isEmpty() && !totals.isEmpty()) {
            rows.add(new Row(new LinkedHashMap<>(), totals));
        }
        return new Summary(rows, totals);
    }

    private static String sql(Scope scope, List<Dimension> by) {
        var keys = IntStream.range(0, by.size()).mapToObj(i -> "k" + i).toList();
        var expressions = IntStream.range(0, by.size())
                .mapToObj(i -> ", " + by.get(i).sql() + " as k" + i)
                .collect(Collectors.joining());
        var total = by.isEmpty() ? "1" : "grouping(%s)".formatted(String.join(", ", keys));
        var sets = by.isEmpty() ? "()" : "(%s), ()".formatted(String.join(", ", keys));
        var order = keys.stream().map(key -> ", " + key + " collate \"C\"").collect(Collectors.joining());
        var shown = keys.stream().map(key -> ", " + key).collect(Collectors.joining());
        return """
                select %s as total%s, %s, %s
                from (select *%s from complaint where %s) scoped
                group by grouping sets (%s)
                order by total%s
                """.formatted(total, shown, FIGURES, ANSWERS, expressions, scope.condition(), sets, order);
    }

    private static Line line(ResultSet result, List<Dimension> by) throws SQLException {
        return new Line(result.getInt("total") == 0 ? keys(result, by) : null, counts(result));
    }

    private static Map<String, @Nullable String> keys(ResultSet result, List<Dimension> by) throws SQLException {
        var keys = new LinkedHashMap<String, @Nullable String>();
        for (var i = 0; i < by.size(); i++) {
            keys.put(by.get(i).key(), result.getString("k" + i));
        }
        return keys;
    }

    private static Counts counts(ResultSet result) throws SQLException {
        var answers = result.getLong("answers");
        return new Counts(
                result.getLong(Figure.COMPLAINTS.key()),
                result.getLong(Figure.INTERCEPTED.key()),
                result.getLong(Figure.OBSERVATIONS.key()),
                result.getLong(Figure.IN_TIME.key()),
                result.getLong(Figure.OVERDUE.key()),
                result.getLong(Figure.RESOLVED.key()),
                result.getLong(Figure.REOPENED.key()),
                answers,
                answers == 0 ? null : Decimals.ratio(result.getBigDecimal("satisfaction"), answers));
    }

    /** @param keys null for the totals */
    private record Line(@Nullable Map<String, @Nullable String> keys, Counts counts) {}
}
