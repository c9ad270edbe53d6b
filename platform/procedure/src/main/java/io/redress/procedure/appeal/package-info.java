/**
 * What is left to a customer who is not content: other people inside, then a body outside.
 */
@NullMarked
package io.redress.procedure.appeal;

import org.jspecify.annotations.NullMarked;
