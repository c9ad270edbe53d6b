@NullMarked
package io.redress.intake.redaction;

import org.jspecify.annotations.NullMarked;
