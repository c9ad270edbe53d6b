/** What all endpoints share: limits of size and rate, pages, entity tags, idempotency keys, parameters. */
@NullMarked
package io.redress.runtime.http;

import org.jspecify.annotations.NullMarked;
