package io.redress.procedure.followup;

import io.redress.procedure.calendar.Schedule;
import io.redress.procedure.vocabulary.Text;

import java.math.BigDecimal;

/**
 * A regular check of calls.
 *
 * @param share percent of the valid calls, above 0
 * @param by position
 * @param again callers whose call failed last time are drawn again
 */
public record QualityCheck(String code, Text name, Schedule every, BigDecimal share, String by, boolean again) {}
