package io.redress.followup.round;

import java.time.Instant;

/**
 * One time a caller rang.
 *
 * @param valid somebody was reached and all four conditions hold
 */
public record Attempt(int number, Outcome outcome, boolean valid, Instant at) {}
