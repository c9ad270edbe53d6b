package io.redress.routing.casework;

import java.util.Locale;

/** What somebody may do with a case, by the last part of its path. */
public enum Action {
    ACCEPTANCE,
    INVESTIGATION,
    PROPOSAL,
    CHOICE,
    REPLY,
    RESOLUTION,
    CLOSURE,
    NOTES;

    /** As paths and {@code allowedActions} write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
