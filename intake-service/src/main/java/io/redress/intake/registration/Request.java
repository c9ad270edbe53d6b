package io.redress.intake.registration;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the call besides its body.
 *
 * @param caller organisation and staff number; empty for an anonymous one, whose key alone tells requests apart
 * @param key Idempotency-Key; null for a call that must not be repeated
 * @param digest SHA-256 of the body, hex
 * @param language the caller reads; null when they do not say
 */
record Request(
        String caller,
        String path,
        @Nullable String key,
        String digest,
        @Nullable String language) {}
