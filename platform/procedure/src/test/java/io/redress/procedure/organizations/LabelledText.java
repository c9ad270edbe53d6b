package io.redress.procedure.organizations;

import io.redress.procedure.Procedure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A text of the repository's own set for an organisation, {@code <organisation>.txt}, with the category it must be read as. */
record LabelledText(String category, String text) {

    static List<LabelledText> of(Procedure procedure) {
        String name = procedure.organization().code() + ".txt";
        try (InputStream set = Objects.requireNonNull(LabelledText.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(set, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(LabelledText::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that the procedure reads as something else, with what it found. */
    static List<String> misread(Procedure procedure) {
        return of(procedure).stream()
                .filter(text -> !text.category.equals(text.found(procedure)))
                .map(text -> text.text + " -> " + text.found(procedure) + ", not " + text.category)
                .toList();
    }

    private String found(Procedure procedure) {
        return procedure.classify(text).stream()
                .findFirst()
                .map(match -> match.category())
                .orElse("nothing");
    }

    private static LabelledText parse(String line) {
        int bar = line.indexOf('|');
        return new LabelledText(
                line.substring(0, bar).strip(), line.substring(bar + 1).strip());
    }
}
