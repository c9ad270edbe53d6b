/**
 * Ladders: who hears of a case, or takes it over, when time, amount, severity or a threat asks for it.
 */
@NullMarked
package io.redress.procedure.escalation;

import org.jspecify.annotations.NullMarked;
