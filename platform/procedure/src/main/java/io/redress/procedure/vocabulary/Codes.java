package io.redress.procedure.vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists of a file as values: unmodifiable, in the file's order, empty where the file has none. */
public final class Codes {

    private Codes() {}

    public static <T> Map<String, T> ordered(@Nullable Map<String, T> entries) {
        return entries == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public static <T> List<T> list(@Nullable List<T> items) {
        return items == null ? List.of() : List.copyOf(items);
    }
}
