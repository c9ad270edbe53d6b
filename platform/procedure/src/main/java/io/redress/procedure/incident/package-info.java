/**
 * What many complaints say together: known faults, early warnings, collective cases.
 */
@NullMarked
package io.redress.procedure.incident;

import org.jspecify.annotations.NullMarked;
