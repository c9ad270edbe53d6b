@NullMarked
package io.redress.intake.registration;

import org.jspecify.annotations.NullMarked;
