/** The launcher of the one-machine suite: one program behind the scripts up, down, clock, heal and demo. It is no part of a deployment. */
@NullMarked
package io.redress.local;

import org.jspecify.annotations.NullMarked;
