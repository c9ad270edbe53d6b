package io.redress.intake.codes;

import io.redress.procedure.category.Attribute;
import io.redress.runtime.problem.Violation;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The fields that a category asks for: codes, numbers, dates and booleans are facts, free text is words. */
public final class Attributes {

    private static final int TEXT = 4_000;

    private final Map<String, Attribute> asked;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, Object> coded = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();

    private Attributes(Map<String, Attribute> asked, @Nullable Map<String, Object> given) {
        this.asked = asked;
        if (given != null) {
            given.forEach(this::take);
        }
    }

    /**
     * What of a category's fields whoever sends them may give.
     *
     * @param staff whether an agent does
     */
    public static Map<String, Attribute> askedOf(boolean staff, Map<String, Attribute> asked) {
        return staff
                ? asked
                : asked.values().stream()
                        .filter(attribute -> !attribute.isForStaff())
                        .collect(Collectors.toMap(Attribute::code, attribute -> attribute));
    }

    /**
     * All that a category asks for must be there.
     *
     * @param asked what the category asks for, by name
     */
    public static Attributes whole(Map<String, Attribute> asked, @Nullable Map<String, Object> given) {
        var attributes = new Attributes(asked, given);
        asked.values().stream()
                .filter(attribute -> attribute.required() && (given == null || !given.containsKey(attribute.code())))
                .forEach(attribute -> attributes.violate(attribute.code(), "is asked for by the category"));
        return attributes;
    }

    /** Some of what the category asks for, added or put right. */
    public static Attributes some(Map<String, Attribute> asked, @Nullable Map<String, Object> given) {
        return new Attributes(asked, given);
    }

    private void take(String name, Object value) {
        var attribute = asked.get(name);
        if (attribute == null) {
            violate(name, "is not a field of the category");
            return;
        }
        switch (attribute.type()) {
            case CODE -> code(attribute, value);
            case NUMBER -> number(name, value, "must be a number");
            case MONEY -> money(name, value);
            case BOOLEAN -> keep(name, value, value instanceof Boolean, "must be true or false");
            case DATE -> keep(name, value, isDate(value), "must be a date, such as 2026-11-20");
            case TEXT -> text(name, value);
        }
    }

    private void code(Attribute attribute, Object value) {
        keep(
                attribute.code(),
                value,
                value instanceof String code && attribute.values().containsKey(code),
                "must be one of " + String.join(", ", attribute.values().keySet()));
    }

    private void number(String name, Object value, String message) {
        keep(name, value, value instanceof Number, message);
    }

    private void money(String name, Object value) {
        var message = "must be an amount without sign, such as \"120.00\"";
        switch (value) {
            case Number number -> keep(name, number, new BigDecimal(number.toString()).signum() >= 0, message);
            case String text when text.matches("[0-9]{1,12}(\\.[0-9]{1,4})?") -> coded.put(name, new BigDecimal(text));
            default -> violate(name, message);
        }
    }

    private void text(String name, Object value) {
        if (value instanceof String text && text.codePointCount(0, text.length()) <= TEXT) {
            texts.put(name, text);
        } else {
            violate(name, "must be text of at most %d characters".formatted(TEXT));
        }
    }

    private void keep(String name, Object value, boolean valid, String message) {
        if (valid) {
            coded.put(name, value);
        } else {
            violate(name, message);
        }
    }

    private static boolean isDate(Object value) {
        try {
            return value instanceof String text && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void violate(String name, String message) {
        violations.add(new Violation("attributes." + name, message));
    }

    public List<Violation> violations() {
        return violations;
    }

    /** Facts; null when there are none. */
    public @Nullable Map<String, Object> coded() {
        return coded.isEmpty() ? null : coded;
    }

    /** Words, by name. */
    public Map<String, String> texts() {
        return texts;
    }
}
