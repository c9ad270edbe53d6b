package io.redress.runtime.http;

import org.jspecify.annotations.Nullable;

import java.net.URI;

/**
 * What an endpoint answers, in a form that can be kept and given again.
 *
 * @param body written as JSON; null for none
 */
public record Answer(
        int status,
        @Nullable Object body,
        @Nullable URI location,
        @Nullable String etag) {

    public static Answer ok(Object body) {
        return new Answer(200, body, null, null);
    }

    public static Answer created(URI location, Object body) {
        return new Answer(201, body, location, null);
    }

    /** For what is decided later. */
    public static Answer accepted(@Nullable Object body) {
        return new Answer(202, body, null, null);
    }

    public static Answer noContent() {
        return new Answer(204, null, null, null);
    }

    /** The same with the entity tag of a stream's sequence. */
    public Answer tagged(long sequence) {
        return new Answer(status, body, location, ETags.of(sequence));
    }
}
