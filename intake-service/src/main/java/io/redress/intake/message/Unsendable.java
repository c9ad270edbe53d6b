package io.redress.intake.message;

/** A message that cannot go out, now or later. */
final class Unsendable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String problem;

    /** @param problem code, as in message.failed */
    Unsendable(String problem) {
        super(problem);
        this.problem = problem;
    }

    String problem() {
        return problem;
    }
}
