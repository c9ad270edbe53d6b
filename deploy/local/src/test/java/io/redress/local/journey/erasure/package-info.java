/** What is left of a person when they are erased, in the databases, on the broker and in the logs; and who still sees a frozen complaint. */
@NullMarked
package io.redress.local.journey.erasure;

import org.jspecify.annotations.NullMarked;
