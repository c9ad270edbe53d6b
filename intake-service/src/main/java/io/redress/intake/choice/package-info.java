/** What the customer says to a proposal. Never refused because this service's view is old: it is journalled, and routing decides its effect. */
@NullMarked
package io.redress.intake.choice;

import org.jspecify.annotations.NullMarked;
