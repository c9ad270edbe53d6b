package io.redress.followup.matter;

import java.util.Locale;

/** Why a complaint is not to be asked about any more. */
public enum Silence {
    /** Person and words are gone. */
    ERASED,
    /** Kept by law and only stored. */
    FROZEN;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Silence of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
