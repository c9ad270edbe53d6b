package io.redress.runtime.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that is wrong with a request.
 *
 * @param field path of the field or name of the parameter, for example {@code customer.phone} or {@code demands[1]}
 * @param message what is asked for; never the value that was given
 * @param extra further members, for example {@code rule}, {@code from}, {@code to}, {@code instead}
 */
public record Violation(
        String field,
        String message,

        @JsonAnyGetter @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<String, Object> extra) {

    public Violation {
        extra = Collections.unmodifiableMap(new TreeMap<>(extra));
    }

    public Violation(String field, String message) {
        this(field, message, Map.of());
    }

    /** The same with one more member. */
    public Violation with(String name, Object value) {
        var more = new TreeMap<>(extra);
        more.put(name, value);
        return new Violation(field, message, more);
    }
}
