@NullMarked
package io.redress.intake.complaint;

import org.jspecify.annotations.NullMarked;
