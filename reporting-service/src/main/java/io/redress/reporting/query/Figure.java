package io.redress.reporting.query;

import java.util.Arrays;
import java.util.Optional;

/**
 * The counts of a summary, each as the condition on a row: a drill-down shows exactly the rows that were counted. Intercepted complaints and
 * observations are counted apart, and only there.
 */
public enum Figure {
    COMPLAINTS("complaints", "kind = 'complaint'"),
    INTERCEPTED("intercepted", "kind = 'intercepted'"),
    OBSERVATIONS("observations", "kind = 'observation'"),
    /** Handled, and no clock of any round was missed. */
    IN_TIME("inTime", "kind = 'complaint' and handled and missed = '{}'"),
    /** A clock of any round was missed, handled or not. */
    OVERDUE("overdue", "kind = 'complaint' and missed <> '{}'"),
    /** Resolved and not open again. */
    RESOLVED("resolved", "kind = 'complaint' and resolved_at is not null"),
    REOPENED("reopened", "kind = 'complaint' and reopenings > 0"),
    ANSWERS("answers", "kind = 'complaint' and answers > 0");

    private final String key;
    private final String condition;

    Figure(String key, String condition) {
        this.key = key;
        this.condition = condition;
    }

    public static Optional<Figure> of(String key) {
        return Arrays.stream(values()).filter(figure -> figure.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public String condition() {
        return condition;
    }
}
