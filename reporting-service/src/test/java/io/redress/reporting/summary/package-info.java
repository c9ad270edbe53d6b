@NullMarked
package io.redress.reporting.summary;

import org.jspecify.annotations.NullMarked;
