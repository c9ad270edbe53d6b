/**
 * What complaints say together: an early warning, a likely fault, a collective case. Each that is opened is counted with those that agree with
 * it, by the rules of the file.
 */
@NullMarked
package io.redress.routing.gathering;

import org.jspecify.annotations.NullMarked;
