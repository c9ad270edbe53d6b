package io.redress.runtime.inbox;

/** A record that is certain to fail however often it is tried: it breaks its contract, its chain or a rule. */
public final class Unacceptable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason for operators; no personal value */
    public Unacceptable(String reason) {
        super(reason);
    }
}
