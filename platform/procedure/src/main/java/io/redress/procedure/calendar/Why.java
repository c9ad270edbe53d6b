package io.redress.procedure.calendar;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why an interval counts towards a term, or does not. */
public enum Why {
    WORKING_DAY("working-day"),
    MAKE_UP_DAY("make-up-day"),
    /** Counts in a term of calendar days. */
    CALENDAR_DAY("calendar-day"),
    /** Counts in a term of hours or minutes round the clock. */
    ROUND_THE_CLOCK("round-the-clock"),
    DAY_OF_RECEIPT("day-of-receipt"),
    WEEKEND("weekend"),
    HOLIDAY("holiday"),
    OUTSIDE_OFFICE_HOURS("outside-office-hours"),
    PAUSED("paused"),
    /** Added to a term by an extension that was granted. */
    EXTENDED("extended"),
    /** Until a moment that somebody named: nothing is counted. */
    GIVEN("given");

    private final String code;

    Why(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
