package io.redress.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.redress.runtime.problem.Problem;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * What can be said of a body before it is known what it should be: it is one JSON value, not nested too deeply, without doubled fields, and
 * its texts can be stored. A pass of its own, because only here has every text a path, in whatever it is bound to afterwards.
 */
final class TokenCheck {

    static final int DEPTH = 20;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;
    private final Deque<Set<String>> names = new ArrayDeque<>();

    private TokenCheck(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws Problem 400 */
    static void check(String body) {
        try (var parser = FACTORY.createParser(body)) {
            new TokenCheck(parser).run();
        } catch (JsonProcessingException e) {
            throw BindingProblems.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run() throws IOException {
        @Nullable JsonToken token = parser.nextToken();
        if (token == null) {
            throw Problem.badRequest("", "must not be empty");
        }
        check(token);
        while (!names.isEmpty()) {
            // Inside an object or a list the parser itself refuses the end of the text.
            check(parser.nextToken());
        }
        if (parser.nextToken() != null) {
            throw Problem.badRequest("", "must be one JSON value and nothing after it");
        }
    }

    private void check(JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT, START_ARRAY -> open();
            case END_OBJECT, END_ARRAY -> names.pop();
            case FIELD_NAME -> checkName(parser.currentName());
            case VALUE_STRING -> checkText(parser.getText());
            default -> {
                // Numbers, booleans and nulls are checked where they are bound.
            }
        }
    }

    private void open() {
        names.push(new HashSet<>());
        if (names.size() > DEPTH) {
            throw Problem.badRequest(path(), "must not be nested more than %d deep".formatted(DEPTH));
        }
    }

    private void checkName(String name) {
        if (!Characters.areStorable(name)) {
            throw Problem.badRequest(path(), "must have a name without control characters and lone surrogates");
        }
        if (!names.getFirst().add(name)) {
            throw Problem.badRequest(path(), "must not be given twice");
        }
    }

    private void checkText(String text) {
        if (!Characters.areStorable(text)) {
            throw Problem.badRequest(path(), "must not contain control characters or lone surrogates");
        }
    }

    private String path() {
        return FieldPath.of(parser.getParsingContext());
    }
}
