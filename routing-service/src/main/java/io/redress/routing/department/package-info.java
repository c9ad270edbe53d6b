/**
 * What departments' own systems answer on {@code redress.department-replies}: the same acts as over REST, by whoever the system says did them. A reply that is
 * forged, stale, foreign or doubled, or that the case does not take, changes nothing and comes back on {@code redress.department-errors}.
 */
@NullMarked
package io.redress.routing.department;

import org.jspecify.annotations.NullMarked;
