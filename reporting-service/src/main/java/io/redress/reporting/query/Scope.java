package io.redress.reporting.query;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which rows a report is about.
 *
 * @param organization always one: nobody sees another organisation's figures
 * @param filters the value each dimension must have; empty: it must have none
 * @param figure only the rows that this figure counts; null: all
 */
public record Scope(
        String organization,
        Period period,
        Map<Dimension, Optional<String>> filters,
        @Nullable Figure figure) {

    public Scope {
        filters = filters.isEmpty() ? Map.of() : new EnumMap<>(filters);
    }

    /** A condition on rows of {@code complaint}, with named parameters that {@link #bindings} gives. */
    public String condition() {
        var conditions = new ArrayList<String>();
        conditions.add("organization = :organization and received_at is not null");
        if (period.from() != null) {
            conditions.add("received_at >= :start");
        }
        if (period.to() != null) {
            conditions.add("received_at < :end");
        }
        filters.forEach((dimension, value) -> conditions.add(
                value.isPresent() ? dimension.sql() + " = :" + parameter(dimension) : dimension.sql() + " is null"));
        if (figure != null) {
            conditions.add(figure.condition());
        }
        return String.join(" and ", conditions);
    }

    public Map<String, Object> bindings() {
        var bindings = new HashMap<String, Object>();
        bindings.put("organization", organization);
        bindings.put("zone", period.zone().getId());
        putInstant(bindings, "start", period.start());
        putInstant(bindings, "end", period.end());
        filters.forEach((dimension, value) -> value.ifPresent(text -> bindings.put(parameter(dimension), text)));
        return bindings;
    }

    private static String parameter(Dimension dimension) {
        return "filter_" + dimension.key();
    }

    private static void putInstant(Map<String, Object> bindings, String name, @Nullable Instant instant) {
        if (instant != null) {
            bindings.put(name, column(instant));
        }
    }

    /** As the database takes an instant. */
    public static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
