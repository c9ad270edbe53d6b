/** The service as others see it: over HTTP and Kafka alone, on a real PostgreSQL and a real broker. */
@NullMarked
package io.redress.reporting.suite;

import org.jspecify.annotations.NullMarked;
