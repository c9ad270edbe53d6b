package io.redress.intake.message;

/** What came of an attempt. */
sealed interface Outcome {

    /** The mail server or the gateway has it. */
    record Taken() implements Outcome {}

    /**
     * It will never be taken.
     *
     * @param problem code
     */
    record Refused(String problem) implements Outcome {}

    /**
     * It was not taken now.
     *
     * @param problem code
     */
    record NotNow(String problem) implements Outcome {}
}
