package io.redress.procedure.clock;

import io.redress.procedure.calendar.Due;

/** By when the customer hears next, and which milestone says so. */
public record Promise(String milestone, Due due) {}
