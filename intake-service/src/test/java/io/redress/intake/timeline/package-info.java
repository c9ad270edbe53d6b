@NullMarked
package io.redress.intake.timeline;

import org.jspecify.annotations.NullMarked;
