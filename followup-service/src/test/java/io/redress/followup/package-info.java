/** Tests of followup from outside: what intake and routing say comes over Kafka, callers and customers over HTTP. */
@NullMarked
package io.redress.followup;

import org.jspecify.annotations.NullMarked;
