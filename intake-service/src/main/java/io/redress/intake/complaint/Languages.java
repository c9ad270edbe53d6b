package io.redress.intake.complaint;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** In which of the suite's two languages somebody reads. */
public final class Languages {

    private static final List<Locale> KNOWN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH);

    private Languages() {}

    /**
     * @param header {@code Accept-Language} as it came
     * @return {@code zh-CN} or {@code en}; null when the header is absent or unreadable
     */
    public static @Nullable String first(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return null;
        }
        try {
            var ranges = Locale.LanguageRange.parse(header);
            return Locale.ENGLISH.equals(Locale.lookup(ranges, KNOWN)) ? "en" : "zh-CN";
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
