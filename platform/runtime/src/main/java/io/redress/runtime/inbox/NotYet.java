package io.redress.runtime.inbox;

/** Something that a record needs is not here yet and will come: the record waits. */
public final class NotYet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what is awaited, for operators; no personal value */
    public NotYet(String what) {
        super(what);
    }
}
