/**
 * The suite as a user starts it, for system tests: {@link io.redress.local.journey.SuiteFixture#running()} gives every {@code …JourneyTest}
 * of a run the same suite, with handles to its addresses, processes, databases, broker and clock.
 */
@NullMarked
package io.redress.local.journey;

import org.jspecify.annotations.NullMarked;
