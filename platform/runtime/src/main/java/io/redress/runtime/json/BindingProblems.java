package io.redress.runtime.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.redress.runtime.problem.Problem;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Jackson's complaints in our words: its own messages quote the values. */
final class BindingProblems {

    private static final String INSTANT = "must be an instant with offset, such as 2026-11-20T09:30:00+08:00";

    private static final Map<Class<?>, String> SCALARS = Map.ofEntries(
            Map.entry(String.class, "must be text"),
            Map.entry(Boolean.class, "must be true or false"),
            Map.entry(boolean.class, "must be true or false"),
            Map.entry(UUID.class, "must be a UUID"),
            Map.entry(Instant.class, INSTANT),
            Map.entry(OffsetDateTime.class, INSTANT),
            Map.entry(LocalDate.class, "must be a date, such as 2026-11-20"),
            Map.entry(BigDecimal.class, "must be a number"),
            Map.entry(Double.class, "must be a number"),
            Map.entry(double.class, "must be a number"));

    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class, BigInteger.class);

    private BindingProblems() {}

    static Problem of(JsonProcessingException failure) {
        if (failure instanceof JsonMappingException mapping) {
            return of(mapping);
        }
        var location = failure.getLocation();
        var place =
                location == null ? "" : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
        return Problem.badRequest("", "must be well-formed JSON" + place);
    }

    static Problem of(JsonMappingException failure) {
        if (failure instanceof ValueInstantiationException && failure.getCause() instanceof Problem problem) {
            return problem;
        }
        return Problem.badRequest(FieldPath.of(failure.getPath()), message(failure));
    }

    private static String message(JsonMappingException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException _ -> "is not known";
            case InvalidTypeIdException _ -> "is not a known kind";
            case InvalidNullException _ -> "must not be null";
            case MismatchedInputException mismatch -> shape(mismatch.getTargetType());
            case JsonMappingException other
            when other.getCause() instanceof InputCoercionException range -> shape(range.getTargetType());
            default -> "is not valid";
        };
    }

    private static String shape(@Nullable Class<?> type) {
        if (type == null) {
            return "is not valid";
        }
        if (SCALARS.containsKey(type)) {
            return SCALARS.get(type);
        }
        if (WHOLE.contains(type)) {
            return "must be a whole number";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> HyphenatedEnums.of((Enum<?>) constant))
                    .collect(Collectors.joining(", ", "must be one of ", ""));
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "must be a list" : "must be an object";
    }
}
