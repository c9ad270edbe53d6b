package io.redress.runtime.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import io.quarkus.jackson.ObjectMapperCustomizer;

import jakarta.inject.Singleton;

/**
 * How answers are written: camelCase, instants as ISO 8601, absent rather than null, enums in lower case with hyphens. The injected mapper
 * reads leniently, as is right for what other services say; request bodies are read by {@link StrictJson}.
 */
@Singleton
class WireFormat implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
        mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT);
        mapper.setAnnotationIntrospectors(
                hyphenated(mapper.getSerializationConfig().getAnnotationIntrospector()),
                hyphenated(mapper.getDeserializationConfig().getAnnotationIntrospector()));
    }

    private static AnnotationIntrospector hyphenated(AnnotationIntrospector first) {
        return new AnnotationIntrospectorPair(new HyphenatedEnums(), first);
    }
}
