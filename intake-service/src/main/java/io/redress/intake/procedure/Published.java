package io.redress.intake.procedure;

import java.time.Instant;
import java.util.Map;

/**
 * A version as it is published.
 *
 * @param publishedAt of several versions the latest published is the current one
 * @param current always true: this record made it the current one
 */
record Published(
        String organization,
        String version,
        String label,
        Instant publishedAt,
        boolean current,
        Map<String, String> files) {

    static final String TYPE = "redress.procedure.v1";

    static String key(String organization, String version) {
        return organization + "@" + version;
    }

    /** What is to be known of a version without its texts. */
    record Stamp(String organization, String version, Instant publishedAt) {}
}
