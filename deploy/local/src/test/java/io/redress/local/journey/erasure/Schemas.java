package io.redress.local.journey.erasure;

import io.redress.local.journey.cast.Http;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The fields of request bodies in which free text can come, by a service's own OpenAPI document. A string that the schema holds to the form
 * of a code, an amount, a moment or an id is none; neither is one of a list of values.
 */
final class Schemas {

    private static final Set<String> FORMATS = Set.of("date", "date-time", "uuid");
    private static final Set<String> PATTERNS = Set.of(
            "(?=.{1,64}$)[A-Za-z0-9]+(?:[-_./@][A-Za-z0-9]+)*",
            "[0-9]{1,12}(\\.[0-9]{1,4})?",
            "[A-Z]{3}",
            // The version of a procedure.
            "[A-Za-z0-9._-]{1,64}\\+[0-9a-f]{12}");

    private final JsonObject document;
    private final List<String> fields = new ArrayList<>();

    private Schemas(JsonObject document) {
        this.document = document;
    }

    /** For example {@code POST /api/complaints customer.name}. */
    static List<String> textFields(String serviceUrl) {
        var schemas = new Schemas(Http.anyone(serviceUrl)
                .get("/q/openapi?format=json")
                .expect(200)
                .json());
        schemas.document
                .getJsonObject("paths")
                .forEach(path -> schemas.path(path.getKey(), (JsonObject) path.getValue()));
        return schemas.fields;
    }

    private void path(String path, JsonObject operations) {
        operations.forEach(operation -> {
            if (operation.getValue() instanceof JsonObject one && one.containsKey("requestBody")) {
                var call = operation.getKey().toUpperCase(Locale.ROOT) + " " + path;
                one.getJsonObject("requestBody")
                        .getJsonObject("content")
                        .forEach(type ->
                                schema(((JsonObject) type.getValue()).getJsonObject("schema"), call + " ", "", 0));
            }
        });
    }

    private void schema(JsonObject schema, String call, String field, int depth) {
        if (depth > 20) {
            throw new IllegalStateException("a schema holds itself: " + call + field);
        }
        if (schema.containsKey("$ref")) {
            schema(referred(schema.getString("$ref")), call, field, depth + 1);
            return;
        }
        for (var choice : List.of("allOf", "oneOf", "anyOf")) {
            schema.getJsonArray(choice, new JsonArray())
                    .forEach(one -> schema((JsonObject) one, call, field, depth + 1));
        }
        schema.getJsonObject("properties", new JsonObject())
                .forEach(property -> schema(
                        (JsonObject) property.getValue(),
                        call,
                        field.isEmpty() ? property.getKey() : field + "." + property.getKey(),
                        depth + 1));
        if (schema.containsKey("items")) {
            schema(schema.getJsonObject("items"), call, field + "[]", depth + 1);
        }
        if (schema.getValue("additionalProperties") instanceof JsonObject values) {
            // Whatever the values are said to be, the names are the sender's.
            fields.add(call + field + "{}");
            schema(values, call, field + "{}", depth + 1);
        }
        if (isText(schema)) {
            fields.add(call + field);
        }
    }

    private JsonObject referred(String reference) {
        return document.getJsonObject("components")
                .getJsonObject("schemas")
                .getJsonObject(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static boolean isText(JsonObject schema) {
        var types = schema.getValue("type") instanceof JsonArray several
                ? several
                : new JsonArray().add(schema.getString("type", ""));
        return types.contains("string")
                && !schema.containsKey("enum")
                && !FORMATS.contains(schema.getString("format", ""))
                && !PATTERNS.contains(schema.getString("pattern", ""));
    }
}
