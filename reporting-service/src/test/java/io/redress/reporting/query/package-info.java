@NullMarked
package io.redress.reporting.query;

import org.jspecify.annotations.NullMarked;
