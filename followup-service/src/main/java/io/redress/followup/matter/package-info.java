/** What intake and routing have said of a complaint, as far as follow-up needs it. */
@NullMarked
package io.redress.followup.matter;

import org.jspecify.annotations.NullMarked;
