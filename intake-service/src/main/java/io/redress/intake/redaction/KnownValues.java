package io.redress.intake.redaction;

import io.redress.intake.person.Contact;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What the complaint itself says of the person: it must not travel in the person's own words either. */
public final class KnownValues {

    public static final KnownValues NONE = new KnownValues(List.of());

    /** One character alone would be found everywhere. */
    private static final int SHORTEST = 2;

    private record Value(String text, String replacement) {}

    private final List<Value> values;

    private KnownValues(List<Value> values) {
        // A telephone number that is part of a longer value must not break it first.
        this.values = values.stream()
                .sorted(Comparator.comparingInt((Value value) -> value.text().length())
                        .reversed())
                .toList();
    }

    public static KnownValues of(Contact contact, @Nullable String address) {
        var values = new ArrayList<Value>();
        add(values, contact.name(), "[name]");
        add(values, contact.phone(), "[phone]");
        add(values, contact.email(), "[e-mail]");
        add(values, contact.subject(), "[subject]");
        add(values, address, "[address]");
        return new KnownValues(values);
    }

    private static void add(List<Value> values, @Nullable String text, String replacement) {
        if (text != null && text.strip().length() >= SHORTEST) {
            values.add(new Value(text.strip(), replacement));
        }
    }

    /** The text without them, however they are written in upper and lower case. */
    public String takenOutOf(String text) {
        var redacted = text;
        for (var value : values) {
            redacted = replaced(redacted, value);
        }
        return redacted;
    }

    private static String replaced(String text, Value value) {
        var sought = value.text().toLowerCase(Locale.ROOT);
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            // Lower case of a few letters is longer than they are: then the exact spelling has to do.
            return text.replace(value.text(), value.replacement());
        }
        var result = new StringBuilder();
        var from = 0;
        for (var at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, from)) {
            result.append(text, from, at).append(value.replacement());
            from = at + sought.length();
        }
        return result.append(text, from, text.length()).toString();
    }
}
