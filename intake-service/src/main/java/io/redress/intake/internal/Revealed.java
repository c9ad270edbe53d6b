package io.redress.intake.internal;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Contact data and raw words of a complaint. */
public record Revealed(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        String language,
        List<String> needs,
        @Nullable String address,
        @Nullable Subject subject,
        @Nullable String summary,
        @Nullable String description,
        @Nullable String sourceNumber) {

    public record Subject(String type, @Nullable String id) {
        @Override
        public String toString() {
            return "Subject[" + type + "]";
        }
    }

    /** Names of what is revealed, as the fact says them. */
    List<String> fields() {
        var fields = new ArrayList<String>();
        add(fields, "name", name);
        add(fields, "phone", phone);
        add(fields, "email", email);
        add(fields, "address", address);
        add(fields, "description", description);
        add(fields, "summary", summary);
        add(fields, "source-number", sourceNumber);
        add(fields, "subject", subject == null ? null : subject.id());
        return fields;
    }

    private static void add(List<String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.add(name);
        }
    }

    @Override
    public String toString() {
        return "Revealed" + fields();
    }
}
