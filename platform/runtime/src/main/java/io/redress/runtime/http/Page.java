package io.redress.runtime.http;

import io.redress.runtime.problem.Problem;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next what to send as {@code cursor} for the page after it; absent on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

    static final int DEFAULT_LIMIT = 50;
    static final int MAX_LIMIT = 500;

    public Page {
        items = List.copyOf(items);
    }

    /** The same page of something made of each item. */
    public <R> Page<R> map(Function<? super T, ? extends R> function) {
        return new Page<>(items.stream().<R>map(function).toList(), next);
    }

    /**
     * How many items a page may have.
     *
     * @param text the parameter {@code limit} as it came
     * @throws Problem 400 unless it is a whole number from 1 to 500
     */
    public static int limit(@Nullable String text) {
        if (text == null) {
            return DEFAULT_LIMIT;
        }
        try {
            var limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MAX_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // The same answer as for a number out of range.
        }
        throw Problem.badRequest("limit", "must be a whole number from 1 to %d".formatted(MAX_LIMIT));
    }
}
