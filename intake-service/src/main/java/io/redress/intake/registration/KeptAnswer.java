package io.redress.intake.registration;

import org.jspecify.annotations.Nullable;

/**
 * The first answer to a request with an Idempotency-Key.
 *
 * @param request SHA-256 of the request's body, hex
 * @param body encrypted: it holds an access code
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record KeptAnswer(
        String caller, String path, String key, String request, String location, String etag, byte @Nullable [] body) {}
