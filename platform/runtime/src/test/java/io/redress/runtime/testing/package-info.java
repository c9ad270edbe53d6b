/** The real parts a service is tested on: PostgreSQL and Kafka as processes of this machine, and a clock that tests move. */
@NullMarked
package io.redress.runtime.testing;

import org.jspecify.annotations.NullMarked;
