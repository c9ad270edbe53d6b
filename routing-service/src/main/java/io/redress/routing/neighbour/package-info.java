/** The other services of this deployment, asked over HTTP where a topic cannot answer. Without them their answers are missing, nothing else. */
@NullMarked
package io.redress.routing.neighbour;

import org.jspecify.annotations.NullMarked;
