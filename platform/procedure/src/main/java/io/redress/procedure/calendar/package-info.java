/**
 * The business calendar: which days and hours an organisation works, and the terms counted on them.
 *
 * <p><b>Counting.</b> The day of receipt never counts; day 1 is the first working day after it, also when receipt falls
 * on a day off or after hours. {@code wd} ends at the close of office hours of its last day, {@code d} at midnight,
 * {@code wh} counts minutes of office hours, {@code h} and {@code min} run round the clock.
 *
 * <p><b>Pauses.</b> Hours and minutes are counted outside pauses. A day counts when the clock runs at its end (the close
 * of office hours for {@code wd}, midnight for {@code d}): a pause that begins and ends on one day costs the customer
 * nothing unless it lies over that moment, and a due date never falls inside a pause.
 *
 * <p><b>Daylight saving.</b> An office opens and closes when the wall clock first reaches or passes that time of that day;
 * an hour that is skipped is not worked, an hour that is repeated inside office hours is worked twice.
 */
@NullMarked
package io.redress.procedure.calendar;

import org.jspecify.annotations.NullMarked;
