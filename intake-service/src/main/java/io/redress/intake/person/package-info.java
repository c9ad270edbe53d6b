/** Who complains: contact data, encrypted, found by keyed digests, and never in a fact or a log. */
@NullMarked
package io.redress.intake.person;

import org.jspecify.annotations.NullMarked;
