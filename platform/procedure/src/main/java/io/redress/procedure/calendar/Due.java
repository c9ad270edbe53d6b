package io.redress.procedure.calendar;

import java.time.Instant;

/**
 * A due date.
 *
 * @param provisional a year that no file covers yet was counted with weekends alone: the date may still change
 */
public record Due(Instant at, boolean provisional) {}
