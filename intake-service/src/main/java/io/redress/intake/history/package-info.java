/** A customer's earlier complaints, for whoever talks to them: all of them for agents, how many for others, and those about the same matter. */
@NullMarked
package io.redress.intake.history;

import org.jspecify.annotations.NullMarked;
