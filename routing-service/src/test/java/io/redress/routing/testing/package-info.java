/** The services around routing, played by the test: they speak over Kafka alone, as the real ones do. */
@NullMarked
package io.redress.routing.testing;

import org.jspecify.annotations.NullMarked;
