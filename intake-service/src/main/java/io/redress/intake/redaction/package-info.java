/** What intake takes out of the customer's words before they travel: it knows more of the person than a pattern does. */
@NullMarked
package io.redress.intake.redaction;

import org.jspecify.annotations.NullMarked;
