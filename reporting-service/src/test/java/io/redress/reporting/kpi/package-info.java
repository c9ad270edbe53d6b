@NullMarked
package io.redress.reporting.kpi;

import org.jspecify.annotations.NullMarked;
