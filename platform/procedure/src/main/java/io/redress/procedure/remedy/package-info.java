/**
 * What can be given, its conditions, amounts, and who may grant how much of it.
 */
@NullMarked
package io.redress.procedure.remedy;

import org.jspecify.annotations.NullMarked;
