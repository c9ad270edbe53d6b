/** Corrections of who the customer is and how to reach them, by agents. Publishes complaint.customer-corrected, which says what was corrected and never what it is now. */
@NullMarked
package io.redress.intake.correction;

import org.jspecify.annotations.NullMarked;
