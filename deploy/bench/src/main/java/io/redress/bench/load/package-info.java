/** Load from this process: registrations and reads over kept connections, as fast as they go or at a rate, and the times they take. */
@NullMarked
package io.redress.bench.load;

import org.jspecify.annotations.NullMarked;
