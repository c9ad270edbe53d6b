/** What customers say, cut into the pieces that staff find it by. Made in the transaction of the words and erased with them. */
@NullMarked
package io.redress.intake.tokens;

import org.jspecify.annotations.NullMarked;
