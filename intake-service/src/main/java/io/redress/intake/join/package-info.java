/** Two complaints of one customer about the same matter: joined by an agent, never by themselves, and parted again. Publishes complaint.joined and complaint.separated. */
@NullMarked
package io.redress.intake.join;

import org.jspecify.annotations.NullMarked;
