package io.redress.procedure.source;

/** Reading cannot go on; carries the one finding that says why. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    RefusedException(Place place, String message) {
        super(message);
        this.finding = Finding.error(place, "", message);
    }

    Finding finding() {
        return finding;
    }
}
