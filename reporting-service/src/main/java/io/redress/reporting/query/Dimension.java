package io.redress.reporting.query;

import java.util.Arrays;
import java.util.Optional;

/** What reports group and filter by. Local days and months are those of {@code :zone}. */
public enum Dimension {
    DAY("day", "to_char(received_at at time zone :zone, 'YYYY-MM-DD')"),
    MONTH("month", "to_char(received_at at time zone :zone, 'YYYY-MM')"),
    CATEGORY("category", "category"),
    DEPARTMENT("department", "department"),
    CHANNEL("channel", "channel"),
    REGION("region", "region"),
    SEVERITY("severity", "severity"),
    NATURE("nature", "nature"),
    CAUSE("cause", "cause"),
    STATUS("status", "status"),
    STAFF("staff", "staff");

    private final String key;
    private final String sql;

    Dimension(String key, String sql) {
        this.key = key;
        this.sql = sql;
    }

    public static Optional<Dimension> of(String key) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.key.equals(key))
                .findFirst();
    }

    /** Name in parameters and answers. */
    public String key() {
        return key;
    }

    /** Expression over a row of {@code complaint}; null where a row has no value. */
    public String sql() {
        return sql;
    }
}
