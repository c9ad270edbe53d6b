@NullMarked
package io.redress.reporting.complaint;

import org.jspecify.annotations.NullMarked;
