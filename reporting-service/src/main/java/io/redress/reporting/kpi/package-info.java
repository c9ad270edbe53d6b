/** Key figures: each with its definition, numerator and denominator, target, confidence interval, and whether it can still change. */
@NullMarked
package io.redress.reporting.kpi;

import org.jspecify.annotations.NullMarked;
