package io.redress.procedure.condition;

/** Which moment a condition is asked at, and so what it can know; each knows all that the ones before it know. */
public enum Moment {
    /** When a complaint is registered: there is no case yet. */
    REGISTRATION,
    /** The scope is decided. */
    NATURE,
    /** The nature too. */
    SEVERITY,
    /** The severity too. */
    ROUTING,
    /** At any time after it. */
    CASE,
    /** When a remedy is asked for. */
    REMEDY;

    boolean knows(Moment earlier) {
        return compareTo(earlier) >= 0;
    }
}
