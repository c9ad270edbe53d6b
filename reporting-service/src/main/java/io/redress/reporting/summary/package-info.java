/** Counts of complaints by one or two dimensions, with their totals. */
@NullMarked
package io.redress.reporting.summary;

import org.jspecify.annotations.NullMarked;
