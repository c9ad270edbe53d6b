/** A real Kafka broker (KRaft) in a JVM of its own, and the suite's topics. */
@NullMarked
package io.redress.local.kafka;

import org.jspecify.annotations.NullMarked;
