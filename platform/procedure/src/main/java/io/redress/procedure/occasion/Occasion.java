package io.redress.procedure.occasion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a procedure waits for, as it is written: {@code case.accepted}, {@code case.checked(form)}, {@code met(form)},
 * {@code authority-exceeded}.
 *
 * @param type of the fact; {@link #MET} and {@link #AUTHORITY_EXCEEDED} are no facts of a journal but follow from them
 * @param about what the fact must be about; null means anything
 */
public record Occasion(String type, @Nullable String about) {

    /** A milestone is met, {@code met(form)}. */
    public static final String MET = "met";

    /** A remedy above the authority of who asks for it; about the smallest position that may grant it. */
    public static final String AUTHORITY_EXCEEDED = "authority-exceeded";

    private static final Pattern WRITTEN = Pattern.compile("([a-z]+(?:[.-][a-z-]+)?)(?:\\(([a-z0-9/-]+)\\))?");

    @JsonCreator
    public static Occasion parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "not a fact like 'case.accepted' or 'case.checked(form)': '" + text + "'");
        }
        return new Occasion(matcher.group(1), matcher.group(2));
    }

    /** @param of what happened was about: a check-list item, milestone, position; null when it is about nothing */
    public boolean fits(String happened, @Nullable String of) {
        return type.equals(happened) && (about == null || about.equals(of));
    }

    /** Any of them. */
    public static boolean anyFits(List<Occasion> occasions, String happened, @Nullable String of) {
        return occasions.stream().anyMatch(occasion -> occasion.fits(happened, of));
    }

    /** Whether it waits for a milestone to be met instead of a fact. */
    public boolean isMeeting() {
        return type.equals(MET);
    }

    @JsonValue
    @Override
    public String toString() {
        return about == null ? type : type + "(" + about + ")";
    }
}
