@NullMarked
package io.redress.reporting.rules;

import org.jspecify.annotations.NullMarked;
