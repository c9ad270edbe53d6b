/**
 * Who takes part in a journey, each with what they do in words of the domain: {@code customer.complainsAbout(…)},
 * {@code handler.accepts(complaint)}. They know the suite's API and nothing else of it.
 */
@NullMarked
package io.redress.local.journey.cast;

import org.jspecify.annotations.NullMarked;
