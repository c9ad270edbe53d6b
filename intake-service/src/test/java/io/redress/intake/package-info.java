@NullMarked
package io.redress.intake;

import org.jspecify.annotations.NullMarked;
