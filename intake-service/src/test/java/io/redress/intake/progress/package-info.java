@NullMarked
package io.redress.intake.progress;

import org.jspecify.annotations.NullMarked;
