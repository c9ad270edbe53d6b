@NullMarked
package io.redress.intake.tokens;

import org.jspecify.annotations.NullMarked;
