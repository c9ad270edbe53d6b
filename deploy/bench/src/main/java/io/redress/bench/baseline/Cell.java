package io.redress.bench.baseline;

import io.redress.bench.baseline.Captured.Column;
import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** What the baseline puts into one column of one row. */
sealed interface Cell {

    /** What registrations have in common, and what no index holds: its size alone matters. */
    record Same(@Nullable String text) implements Cell {}

    /** An id; the same one of the sample is the same one in every row of a registration. */
    record Id(String ofTheSample) implements Cell {}

    /** The moment of writing. */
    record Now() implements Cell {}

    /** A text of that length that an index holds, as a number or a digest: any of them differs from all others. */
    record Code(int length) implements Cell {}

    /** Of two registrations' values of the same column: what differs between them differs between all. */
    static Cell of(Column column, @Nullable String one, @Nullable String other) {
        if (one == null || Objects.equals(one, other)) {
            return new Same(one);
        }
        return switch (column.type()) {
            case "uuid" -> new Id(one);
            case "timestamp with time zone" -> new Now();
            case "text" -> column.indexed() ? new Code(one.length()) : new Same(one);
            case String _ -> new Same(one);
        };
    }
}
