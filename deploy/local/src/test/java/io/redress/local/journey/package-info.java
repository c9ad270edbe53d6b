/**
 * The suite as a user starts it, for system tests: {@link io.redress.local.journey.SuiteFixture#running()} gives every {@code …JourneyTest}
 * of a run the same suite, with handles to its addresses, processes, databases, broker and clock. A start costs half a minute, so whoever
 * can share does: with customers of its own, whose numbers nobody else uses, and with counts of its own organisation or day alone.
 *
 * <p>The clock begins on the eve of a week of holidays, 30 September 2026 at 16:00 in Shanghai, and only moves forward. A journey that needs
 * a day of its own has an {@code @Order} below {@code Order.DEFAULT}, the earlier the lower; one without does not care which day it is; what
 * destroys a suite takes {@link io.redress.local.journey.SuiteFixture#doomed()} and comes behind {@code Order.DEFAULT}.
 */
@NullMarked
package io.redress.local.journey;

import org.jspecify.annotations.NullMarked;
