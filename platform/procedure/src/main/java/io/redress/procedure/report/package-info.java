/**
 * What is measured against which target, and how long data is kept.
 */
@NullMarked
package io.redress.procedure.report;

import org.jspecify.annotations.NullMarked;
