package io.redress.runtime.http;

import io.redress.runtime.json.HyphenatedEnums;
import io.redress.runtime.json.Times;
import io.redress.runtime.problem.Problem;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

/**
 * Reads parameters as strictly as bodies: UUIDs, instants, dates, whole numbers and enums. One that cannot be read in a path is a thing that does not
 * exist (404), one in a query is refused by name (400).
 */
@Provider
public class Parameters implements ParamConverterProvider {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Override
    @SuppressWarnings("unchecked") // Each branch knows the type it was asked for.
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return (ParamConverter<T>) converter(type, refusal(annotations)).orElse(null);
    }

    private static Optional<Converter<?>> converter(Class<?> type, Function<String, Problem> refusal) {
        if (type == UUID.class) {
            return Optional.of(new Converter<>(Parameters::uuid, () -> refusal.apply("must be a UUID")));
        }
        if (type == Instant.class) {
            return Optional.of(new Converter<>(
                    Times::instant,
                    () -> refusal.apply("must be an instant with offset, such as 2026-11-20T09:30:00+08:00")));
        }
        if (type == LocalDate.class) {
            return Optional.of(new Converter<>(Times::date, () -> refusal.apply("must be a date, such as 2026-11-20")));
        }
        if (type == Integer.class || type == int.class) {
            return Optional.of(new Converter<>(Integer::valueOf, () -> refusal.apply("must be a whole number")));
        }
        if (type == Long.class || type == long.class) {
            return Optional.of(new Converter<>(Long::valueOf, () -> refusal.apply("must be a whole number")));
        }
        if (type.isEnum()) {
            return Optional.of(new Converter<>(
                    text -> constant(type, text), () -> refusal.apply("must be one of the codes of this parameter")));
        }
        return Optional.empty();
    }

    private static UUID uuid(String text) {
        // UUID.fromString also takes 1-1-1-1-1.
        if (!UUID_TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("not a UUID");
        }
        return UUID.fromString(text);
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> HyphenatedEnums.of((Enum<?>) constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such constant"));
    }

    private static Function<String, Problem> refusal(Annotation[] annotations) {
        for (var annotation : annotations) {
            switch (annotation) {
                case PathParam _, RestPath _ -> {
                    return _ -> Problem.notFound();
                }
                case QueryParam query -> {
                    return message -> Problem.badRequest(query.value(), message);
                }
                case RestQuery query -> {
                    return message -> Problem.badRequest(query.value(), message);
                }
                default -> {
                    // Says nothing about where the parameter stands.
                }
            }
        }
        return message -> Problem.badRequest("", message);
    }

    private record Converter<T>(Function<String, T> parse, Supplier<Problem> refusal) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                return parse.apply(text);
            } catch (RuntimeException e) {
                throw refusal.get();
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
