/**
 * What can be given to a customer, and who may grant how much of it.
 */
@NullMarked
package io.redress.procedure.remedy;

import org.jspecify.annotations.NullMarked;
