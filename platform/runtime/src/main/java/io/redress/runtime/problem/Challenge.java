package io.redress.runtime.problem;

/** What a 401 asks for. */
@FunctionalInterface
public interface Challenge {

    /** The value of {@code WWW-Authenticate}. */
    String value();
}
