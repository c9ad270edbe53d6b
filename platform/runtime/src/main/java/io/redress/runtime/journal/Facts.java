package io.redress.runtime.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The facts a service knows: which record is meant by which type. JSON of facts leaves out what is absent, writes instants in UTC and is
 * read leniently: a field is only ever added.
 *
 * @param <F> the sealed interface of the facts
 */
public final class Facts<F> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .build();

    private final Map<String, Class<? extends F>> byType;

    private Facts(Map<String, Class<? extends F>> byType) {
        this.byType = Map.copyOf(byType);
    }

    /** Takes every record that a sealed interface permits, those of nested sealed interfaces too. */
    public static <F> Facts<F> of(Class<F> sealed) {
        var byType = new HashMap<String, Class<? extends F>>();
        collect(sealed, sealed, byType);
        return new Facts<>(byType);
    }

    private static <F> void collect(Class<F> root, Class<?> type, Map<String, Class<? extends F>> byType) {
        if (type.isSealed()) {
            for (var permitted : type.getPermittedSubclasses()) {
                collect(root, permitted, byType);
            }
            return;
        }
        byType.put(type(type), type.asSubclass(root));
    }

    /** @throws IllegalArgumentException if the record says no type */
    public static String type(Class<?> fact) {
        var type = fact.getAnnotation(FactType.class);
        if (type == null) {
            throw new IllegalArgumentException(fact + " has no @FactType");
        }
        return type.value();
    }

    /**
     * Empty for a type this service does not know: it is for others, or of a later version.
     *
     * @throws UnreadableFact if the data is not what the type promises
     */
    public Optional<F> read(String type, String data) {
        var fact = byType.get(type);
        return fact == null ? Optional.empty() : Optional.of(read(fact, data));
    }

    /** @throws UnreadableFact if the data is not what the record asks for */
    public static <T> T read(Class<T> fact, String data) {
        try {
            return JSON.readValue(data, fact);
        } catch (JsonProcessingException e) {
            throw new UnreadableFact(fact, e);
        }
    }

    public static String write(Object fact) {
        try {
            return JSON.writeValueAsString(fact);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + fact.getClass(), e);
        }
    }

    /** Data that does not hold what its type promises. Says where, never what: values may be personal. */
    public static final class UnreadableFact extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        UnreadableFact(Class<?> fact, JsonProcessingException cause) {
            super("unreadable as " + fact.getSimpleName() + " at " + place(cause));
        }

        private static String place(JsonProcessingException cause) {
            var location = cause.getLocation();
            return location == null
                    ? "an unknown place"
                    : "line " + location.getLineNr() + ", column " + location.getColumnNr();
        }
    }
}
