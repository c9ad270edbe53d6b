package io.redress.routing.casework;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a case stands, in the words of the contract. */
public enum CaseStatus {
    OPEN,
    ACCEPTED,
    INVESTIGATING,
    PROPOSED,
    AWAITING_APPROVAL,
    PAUSED,
    INTERCEPTED,
    RETURNED,
    RESOLVED,
    REOPENED,
    UNDER_APPEAL,
    REFERRED,
    WITHDRAWN,
    CLOSED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CaseStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }

    /** Nobody works on it any more: its clocks fire nothing, and it weighs on nobody's desk. */
    public boolean isOver() {
        return switch (this) {
            case RETURNED, REFERRED, WITHDRAWN, CLOSED -> true;
            case OPEN,
                    ACCEPTED,
                    INVESTIGATING,
                    PROPOSED,
                    AWAITING_APPROVAL,
                    PAUSED,
                    INTERCEPTED,
                    RESOLVED,
                    REOPENED,
                    UNDER_APPEAL -> false;
        };
    }
}
