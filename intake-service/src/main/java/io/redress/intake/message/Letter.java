package io.redress.intake.message;

import io.redress.procedure.message.Medium;

/**
 * A message as it goes out.
 *
 * @param key the same for every attempt
 * @param subject for mail
 */
record Letter(String key, Medium via, String address, String subject, String text) {

    /** Masked: who it is for and what it says is nobody else's. */
    @Override
    public String toString() {
        return "Letter[%s, %s]".formatted(key, via);
    }
}
