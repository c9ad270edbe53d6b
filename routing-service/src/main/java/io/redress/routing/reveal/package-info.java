/** Shows the customer to those who must reach them. Nothing of it is kept here: intake knows, checks once more and journals who looked. */
@NullMarked
package io.redress.routing.reveal;

import org.jspecify.annotations.NullMarked;
