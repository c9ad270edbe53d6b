package io.redress.intake.message;

/** Something a message is written from has not arrived here yet. */
final class WordsAwaited extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WordsAwaited(String what) {
        super(what);
    }
}
