package io.redress.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

/** Reads times from text alone, and from no text but the one of RFC 3339: numbers, lists and local times say less than a clock needs. */
final class StrictTimes extends SimpleModule {

    private static final long serialVersionUID = 1L;

    StrictTimes() {
        addDeserializer(Instant.class, new Text<>(Instant.class, Times::instant));
        addDeserializer(OffsetDateTime.class, new Text<>(OffsetDateTime.class, Times::offsetDateTime));
        addDeserializer(LocalDate.class, new Text<>(LocalDate.class, Times::date));
    }

    private static final class Text<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        Text(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return refused(context);
            }
            try {
                return parse.apply(parser.getText());
            } catch (DateTimeException e) {
                return refused(context);
            }
        }

        private T refused(DeserializationContext context) throws IOException {
            return context.reportInputMismatch(this, "not the text of an RFC 3339 time");
        }
    }
}
