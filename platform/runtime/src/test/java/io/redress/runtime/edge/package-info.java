/** A small service made of nothing but the edge: what every endpoint of the suite gets without asking. */
@NullMarked
package io.redress.runtime.edge;

import org.jspecify.annotations.NullMarked;
