package io.redress.procedure.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A published JSON Schema, and its errors in words a complaint manager can use. Thread-safe. */
public final class FileSchema {

    private final String text;
    private final Schema schema;

    /** @param resource file of the package {@code io.redress.procedure} */
    public FileSchema(String resource) {
        try (InputStream stream = FileSchema.class.getResourceAsStream("/io/redress/procedure/" + resource)) {
            text = new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
        schema.initializeValidators();
    }

    public String text() {
        return text;
    }

    /** Where a value may be one of a list or follow a pattern, only the list is told. */
    public void check(Tree tree, Findings findings) {
        List<Error> errors = schema.validate(tree.json());
        Set<String> unlisted = errors.stream()
                .filter(error -> error.getKeyword().equals("enum"))
                .map(error -> error.getInstanceLocation().toString())
                .collect(Collectors.toSet());
        for (Error error : errors) {
            boolean saidBetter = error.getKeyword().equals("pattern")
                    && unlisted.contains(error.getInstanceLocation().toString());
            if (!saidBetter) {
                report(error, findings);
            }
        }
    }

    private static void report(Error error, Findings findings) {
        String pointer = error.getInstanceLocation().toString();
        JsonNode rule = error.getSchemaNode();
        String property = error.getProperty();
        switch (error.getKeyword()) {
            case "additionalProperties" ->
                findings.error(Tree.child(pointer, property), "unknown field '" + property + "'");
            case "required" -> findings.error(pointer, missing(property));
            case "propertyNames" -> findings.error(pointer, "not a valid name here: " + error.getMessage());
            case "pattern" ->
                findings.error(pointer, "'" + error.getInstanceNode().asText() + "' is not written as it should be");
            case "enum" -> findings.error(pointer, "must be one of " + rule);
            case "type" -> findings.error(pointer, "must be " + rule.asText() + ", quotes make a text");
            default -> findings.error(pointer, error.getMessage());
        }
    }

    private static String missing(String property) {
        return property.equals("zh-CN") || property.equals("en")
                ? "translation '" + property + "' is missing"
                : "field '" + property + "' is missing";
    }
}
