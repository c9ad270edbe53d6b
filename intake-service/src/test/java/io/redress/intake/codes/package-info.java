@NullMarked
package io.redress.intake.codes;

import org.jspecify.annotations.NullMarked;
