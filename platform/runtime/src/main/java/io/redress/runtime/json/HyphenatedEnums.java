package io.redress.runtime.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;

import java.util.Locale;

/** {@code PAPERS_ASKED} is {@code papers-asked} on the wire; a {@link JsonProperty} on the constant wins. */
public final class HyphenatedEnums extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
        var result = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            result[i] = name(type, values[i]);
        }
        return result;
    }

    private static String name(AnnotatedClass type, Enum<?> value) {
        for (var field : type.fields()) {
            var property = field.getAnnotation(JsonProperty.class);
            if (property != null
                    && field.getName().equals(value.name())
                    && !property.value().isEmpty()) {
                return property.value();
            }
        }
        return of(value);
    }

    /** The name of a constant on the wire. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }
}
