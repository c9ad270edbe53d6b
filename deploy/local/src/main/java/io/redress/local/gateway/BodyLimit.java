package io.redress.local.gateway;

import org.jspecify.annotations.Nullable;

/**
 * How much the gateway lets through of a request's body, as the API says it. A service keeps the same limits; but one that answers in the
 * middle of a body and closes loses its answer on the way as often as not, and so never comes to do that behind the gateway.
 */
record BodyLimit(long bytes) {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = 1024 * KILOBYTE;

    private static final BodyLimit JSON = new BodyLimit(256 * KILOBYTE);
    private static final BodyLimit PROCEDURE = new BodyLimit(8 * MEGABYTE);

    /** A file of 20 MB and what frames it. */
    private static final BodyLimit ATTACHMENT = new BodyLimit(21 * MEGABYTE);

    static BodyLimit of(String path) {
        if (path.endsWith("/attachments")) {
            return ATTACHMENT;
        }
        return path.startsWith("/api/procedures/") ? PROCEDURE : JSON;
    }

    boolean isExceededBy(long count) {
        return count > bytes;
    }

    /** By the header Content-Length; a body that comes in chunks has none and is counted as it comes. */
    boolean isExceededBy(@Nullable String contentLength) {
        try {
            return contentLength != null && isExceededBy(Long.parseLong(contentLength));
        } catch (NumberFormatException e) {
            // Longer than any number we know, if it is one at all.
            return true;
        }
    }
}
