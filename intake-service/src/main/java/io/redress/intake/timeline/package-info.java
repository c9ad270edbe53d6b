/** What the customer may see of a complaint's course, numbered, oldest first. */
@NullMarked
package io.redress.intake.timeline;

import org.jspecify.annotations.NullMarked;
