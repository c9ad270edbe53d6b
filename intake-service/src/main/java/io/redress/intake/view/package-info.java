/** A complaint as its customer and the organisation's staff see it: what was promised at registration, and how it stands. */
@NullMarked
package io.redress.intake.view;

import org.jspecify.annotations.NullMarked;
