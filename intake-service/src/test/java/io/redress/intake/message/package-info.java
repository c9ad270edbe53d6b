@NullMarked
package io.redress.intake.message;

import org.jspecify.annotations.NullMarked;
