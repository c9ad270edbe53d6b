package io.redress.bench.report;

import io.redress.local.console.Refusal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The questions that a run answers, each by its letter. */
public enum Part {
    A("intake alone"),
    B("the suite, sustained"),
    C("seen elsewhere"),
    D("memory under load"),
    E("time to ready");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    public String letter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return "(%s) %s".formatted(letter(), title);
    }

    public static Part of(String letter) {
        return Arrays.stream(values())
                .filter(part -> part.letter().equals(letter))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no part '%s': %s."
                        .formatted(
                                letter,
                                Arrays.stream(values()).map(Part::letter).collect(Collectors.joining(", ")))));
    }
}
