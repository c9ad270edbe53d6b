package io.redress.runtime.journal;

import org.jspecify.annotations.Nullable;

/**
 * Who did what an entry records. Its text form is part of what is hashed and of what is sent: {@code staff:E1024:handler}, {@code
 * customer}, {@code suite}, {@code system:<name>}.
 */
public sealed interface Actor {

    Actor CUSTOMER = new Customer();
    Actor SUITE = new Suite();

    String text();

    /** One of the organisation's people, by staff number, with the role in which the act was allowed. */
    record Staff(String number, @Nullable String role) implements Actor {
        @Override
        public String text() {
            return role == null ? "staff:" + number : "staff:" + number + ":" + role;
        }
    }

    /** The customer, or whoever holds the complaint's access code. */
    record Customer() implements Actor {
        @Override
        public String text() {
            return "customer";
        }
    }

    /** The suite itself: a timer or a rule of the procedure. */
    record Suite() implements Actor {
        @Override
        public String text() {
            return "suite";
        }
    }

    /** Another system that works in the organisation's name. */
    record OtherSystem(String name) implements Actor {
        @Override
        public String text() {
            return "system:" + name;
        }
    }

    /** @throws IllegalArgumentException if the text is not one that {@link #text()} gives */
    static Actor parse(String text) {
        var parts = text.split(":", 3);
        return switch (parts[0]) {
            case "customer" -> CUSTOMER;
            case "suite" -> SUITE;
            case "staff" -> new Staff(parts[1], parts.length > 2 ? parts[2] : null);
            case "system" -> new OtherSystem(text.substring("system:".length()));
            default -> throw new IllegalArgumentException("no actor: " + text);
        };
    }
}
