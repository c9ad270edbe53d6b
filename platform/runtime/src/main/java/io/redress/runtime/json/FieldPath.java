package io.redress.runtime.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;

import java.util.List;

/** Names the place of a field: {@code customer.phone}, {@code demands[1]}. */
final class FieldPath {

    /** A name that a caller made up may be of any length. */
    private static final int NAME_LIMIT = 64;

    private FieldPath() {}

    static String of(List<Reference> references) {
        var path = new StringBuilder();
        for (var reference : references) {
            if (reference.getFieldName() != null) {
                name(path, reference.getFieldName());
            } else if (reference.getIndex() >= 0) {
                path.append('[').append(reference.getIndex()).append(']');
            }
        }
        return path.toString();
    }

    static String of(JsonStreamContext context) {
        var path = new StringBuilder();
        append(path, context);
        return path.toString();
    }

    private static void append(StringBuilder path, JsonStreamContext context) {
        if (context.getParent() != null) {
            append(path, context.getParent());
        }
        if (context.inArray() && context.hasCurrentIndex()) {
            path.append('[').append(context.getCurrentIndex()).append(']');
        } else if (context.inObject() && context.getCurrentName() != null) {
            name(path, context.getCurrentName());
        }
    }

    private static void name(StringBuilder path, String name) {
        var shown = name.codePoints()
                .limit(NAME_LIMIT)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        path.append(path.isEmpty() ? "" : ".").append(shown);
    }
}
