package io.redress.procedure.source;

/** Where a value is written; line and column count from 1. */
public record Place(String file, int line, int column) {

    static Place startOf(String file) {
        return new Place(file, 1, 1);
    }
}
