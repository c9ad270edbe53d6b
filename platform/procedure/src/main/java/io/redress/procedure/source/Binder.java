package io.redress.procedure.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.util.Objects;
import java.util.Optional;

/** Turns a validated tree into records; what a record's constructor refuses becomes a finding at its place. */
public final class Binder {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private Binder() {}

    public static <T> Optional<T> bind(JsonNode json, Class<T> type, Findings findings) {
        try {
            return Optional.of(MAPPER.treeToValue(json, type));
        } catch (JsonMappingException e) {
            findings.error(pointer(e), reason(e));
            return Optional.empty();
        } catch (JsonProcessingException e) {
            findings.error("", reason(e));
            return Optional.empty();
        }
    }

    private static String pointer(JsonMappingException e) {
        String pointer = "";
        for (JsonMappingException.Reference step : e.getPath()) {
            String key = step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName();
            pointer = Tree.child(pointer, key);
        }
        return pointer;
    }

    private static String reason(JsonProcessingException e) {
        Throwable cause = e.getCause() instanceof IllegalArgumentException refused ? refused : e;
        String message = Objects.requireNonNullElse(cause.getMessage(), "cannot be read");
        return message.lines().findFirst().orElse(message);
    }
}
