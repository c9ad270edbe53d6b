/**
 * Conditions of a procedure: CEL over declared, typed variables ({@link io.redress.procedure.condition.Variable} is the\n * whole list), compiled when the file is loaded; a code that the file does not know is an error like a wrong type.
 */
@NullMarked
package io.redress.procedure.condition;

import org.jspecify.annotations.NullMarked;
