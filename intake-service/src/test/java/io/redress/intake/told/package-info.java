@NullMarked
package io.redress.intake.told;

import org.jspecify.annotations.NullMarked;
