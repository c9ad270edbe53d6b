/** The streams of this service, of whatever kind, as the journal knows them. */
@NullMarked
package io.redress.routing.streams;

import org.jspecify.annotations.NullMarked;
