/**
 * A case: what an organisation does about one complaint, under the complaint's own id. It is a stream of facts on {@code redress.cases}
 * ({@link io.redress.routing.casework.CaseFact}); the row is what these facts make of it, and nothing else ever changes it.
 */
@NullMarked
package io.redress.routing.casework;

import org.jspecify.annotations.NullMarked;
