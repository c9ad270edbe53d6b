/**
 * The people of an organisation: always current, no part of a procedure's version.
 */
@NullMarked
package io.redress.procedure.people;

import org.jspecify.annotations.NullMarked;
