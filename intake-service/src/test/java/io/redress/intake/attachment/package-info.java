@NullMarked
package io.redress.intake.attachment;

import org.jspecify.annotations.NullMarked;
