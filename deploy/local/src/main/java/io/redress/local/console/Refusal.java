package io.redress.local.console;

/** What cannot be done and what helps, in one line for the person who asked. The program ends with it, without a stack trace. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Refusal(String line) {
        super(line);
    }

    public Refusal(String line, Throwable cause) {
        super(line, cause);
    }
}
