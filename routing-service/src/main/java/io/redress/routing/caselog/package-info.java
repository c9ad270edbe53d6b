/** Everything that happened about a complaint, in all services, and the proof that nobody altered it. */
@NullMarked
package io.redress.routing.caselog;

import org.jspecify.annotations.NullMarked;
