/** What this service relies on of the other services' facts: smaller than what they write, and read leniently. */
@NullMarked
package io.redress.intake.told;

import org.jspecify.annotations.NullMarked;
