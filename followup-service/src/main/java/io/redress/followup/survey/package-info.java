/**
 * The same questions as in a call, by link. The link's token is signed over complaint and round and sent by intake with the result; whoever has it answers once,
 * without signing in. Publishes {@code survey.answered}.
 */
@NullMarked
package io.redress.followup.survey;

import org.jspecify.annotations.NullMarked;
