@NullMarked
package io.redress.reporting;

import org.jspecify.annotations.NullMarked;
