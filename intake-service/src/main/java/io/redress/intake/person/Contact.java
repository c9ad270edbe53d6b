package io.redress.intake.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of a person with one complaint.
 *
 * @param subject id of the thing complained about, such as the number of a line: it names a person as well as a telephone does
 */
public record Contact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String subject) {

    public static final Contact NONE = new Contact(null, null, null, null);

    /** Without what is blank, and without blanks around the rest. */
    public static Contact of(
            @Nullable String name, @Nullable String phone, @Nullable String email, @Nullable String subject) {
        return new Contact(stripped(name), stripped(phone), stripped(email), stripped(subject));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @JsonIgnore
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** By which ways the person can be reached, as codes. */
    public List<String> reachable() {
        return Stream.of(phone == null ? "" : "phone", email == null ? "" : "email")
                .filter(way -> !way.isEmpty())
                .toList();
    }

    /** Masked: every part of it is personal. */
    @Override
    public String toString() {
        return "Contact" + reachable();
    }
}
