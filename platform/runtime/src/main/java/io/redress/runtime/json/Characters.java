package io.redress.runtime.json;

/** Which characters a text may hold so that every part of the suite can store and show it. */
final class Characters {

    private Characters() {}

    /** No control character but line feed, carriage return and tab (PostgreSQL refuses NUL), no half of a surrogate pair. */
    static boolean areStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
                return false;
            }
        }
        return true;
    }
}
