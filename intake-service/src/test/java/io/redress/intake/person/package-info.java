@NullMarked
package io.redress.intake.person;

import org.jspecify.annotations.NullMarked;
