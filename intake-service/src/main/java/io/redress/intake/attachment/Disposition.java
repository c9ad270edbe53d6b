package io.redress.intake.attachment;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;

/** The header that makes a browser save a file under its name and never show it (RFC 6266, RFC 8187). */
final class Disposition {

    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private Disposition() {}

    static String of(@Nullable String name) {
        return name == null ? "attachment" : "attachment; filename*=UTF-8''" + encoded(name);
    }

    private static String encoded(String name) {
        var encoded = new StringBuilder();
        for (var octet : name.getBytes(StandardCharsets.UTF_8)) {
            var isPlain = octet > 0 && (Character.isLetterOrDigit(octet) || UNRESERVED.indexOf(octet) >= 0);
            encoded.append(isPlain ? String.valueOf((char) octet) : "%%%02X".formatted(octet & 0xff));
        }
        return encoded.toString();
    }
}
