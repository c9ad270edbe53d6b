package io.redress.intake.registration;

/**
 * An answer as it goes out, the first time and every time after.
 *
 * @param body JSON
 */
record Given(String location, String etag, String body) {

    /** Masked: it holds an access code. */
    @Override
    public String toString() {
        return "Given[%s]".formatted(location);
    }
}
