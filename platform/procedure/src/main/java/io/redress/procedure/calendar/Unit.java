package io.redress.procedure.calendar;

import java.util.Arrays;
import java.util.Optional;

/** What a term is counted in. */
public enum Unit {
    /** Working days; ends at the close of office hours. */
    WD("wd"),
    /** Hours of office time. */
    WH("wh"),
    /** Calendar days; ends at 00:00 of the next day. */
    D("d"),
    /** Hours round the clock. */
    H("h"),
    /** Minutes round the clock. */
    MIN("min");

    private final String code;

    Unit(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** True where holidays and weekends matter, so that an unpublished year makes the date provisional. */
    public boolean countsWorkingTime() {
        return this == WD || this == WH;
    }

    static Optional<Unit> of(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code.equals(code)).findFirst();
    }
}
