@NullMarked
package io.redress.intake.history;

import org.jspecify.annotations.NullMarked;
