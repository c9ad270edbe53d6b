package io.redress.runtime.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.redress.runtime.problem.ConstraintProblems;
import io.redress.runtime.problem.Problem;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;

/**
 * Reads what a caller sent, and refuses by name whatever is not exactly of the form the contract asks for: unknown, doubled or mistyped
 * fields, deep nesting, broken text, and what does not keep the limits declared on the record.
 */
@Singleton
public final class StrictJson {

    private final ObjectMapper mapper;
    private final Validator validator;

    StrictJson(ObjectMapper mapper, Validator validator) {
        this.mapper = strict(mapper);
        this.validator = validator;
    }

    private static ObjectMapper strict(ObjectMapper lenient) {
        var strict = lenient.copy();
        // Features of the mapper itself have been deprecated as setters; a copy cannot be had as a builder.
        strict.setConfig(strict.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        strict.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        strict.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        strict.coercionConfigDefaults().setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        strict.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        strict.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        strict.registerModule(new StrictTimes());
        return strict;
    }

    /**
     * Reads one body.
     *
     * @return the value read; never null
     * @throws Problem 400 with the fields that are wrong
     */
    public Object read(byte[] body, Type type) {
        var text = decoded(body);
        TokenCheck.check(text);
        var value = bound(text, type);
        if (value == null) {
            throw Problem.badRequest("", "must be an object");
        }
        var violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw ConstraintProblems.of(violations);
        }
        return value;
    }

    private static String decoded(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.badRequest("", "must be UTF-8");
        }
    }

    private @Nullable Object bound(String text, Type type) {
        try {
            return mapper.readValue(text, mapper.constructType(type));
        } catch (JsonProcessingException e) {
            throw BindingProblems.of(e);
        }
    }
}
