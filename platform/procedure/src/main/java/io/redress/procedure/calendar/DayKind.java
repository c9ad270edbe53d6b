package io.redress.procedure.calendar;

/** What kind of day a date is for an organisation. */
public enum DayKind {
    WORKING_DAY(Why.WORKING_DAY),
    /** A weekend day that is worked in exchange for a holiday (调休). */
    MAKE_UP_DAY(Why.MAKE_UP_DAY),
    WEEKEND(Why.WEEKEND),
    HOLIDAY(Why.HOLIDAY);

    private final Why why;

    DayKind(Why why) {
        this.why = why;
    }

    Why why() {
        return why;
    }

    public boolean isWorked() {
        return this == WORKING_DAY || this == MAKE_UP_DAY;
    }
}
