@NullMarked
package io.redress.intake.choice;

import org.jspecify.annotations.NullMarked;
