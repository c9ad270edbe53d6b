package io.redress.routing.worklist;

import io.redress.procedure.vocabulary.Text;
import io.redress.runtime.people.DisplayName;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** In which of the suite's two languages names are shown: Chinese unless English is asked for first. */
public enum Language {
    CHINESE,
    ENGLISH;

    private static final List<String> KNOWN = List.of("zh", "en");

    /** @param header {@code Accept-Language} as it came */
    public static Language of(@Nullable String header) {
        if (header == null) {
            return CHINESE;
        }
        try {
            var best = Locale.lookupTag(Locale.LanguageRange.parse(header), KNOWN);
            return "en".equals(best) ? ENGLISH : CHINESE;
        } catch (IllegalArgumentException e) {
            return CHINESE;
        }
    }

    public String of(Text text) {
        return switch (this) {
            case CHINESE -> text.zhCN();
            case ENGLISH -> text.en();
        };
    }

    public String of(DisplayName name) {
        return switch (this) {
            case CHINESE -> name.zhCn();
            case ENGLISH -> name.en();
        };
    }
}
