/**
 * What happens after a solution: which cases are asked, when, how often, and what they are asked.
 */
@NullMarked
package io.redress.procedure.followup;

import org.jspecify.annotations.NullMarked;
