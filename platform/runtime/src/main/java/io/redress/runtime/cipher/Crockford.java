package io.redress.runtime.cipher;

import java.util.Locale;
import java.util.Optional;

/** Base 32 as people can read it out: no I, L, O, U; I and L are heard as 1, O as 0; case, spaces and hyphens mean nothing. */
final class Crockford {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int MASK = 31;

    private Crockford() {}

    /** @param bytes a number of bytes divisible by five, so that no bit is left over */
    static String encode(byte[] bytes) {
        var text = new StringBuilder(bytes.length * Byte.SIZE / BITS);
        int buffer = 0;
        int bits = 0;
        for (byte b : bytes) {
            buffer = (buffer << Byte.SIZE) | (b & 0xff);
            for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) {
                text.append(ALPHABET.charAt((buffer >> (bits - BITS)) & MASK));
            }
        }
        return text.toString();
    }

    /** The text in its one written form; empty when it holds a character that cannot be meant. */
    static Optional<String> canonical(String heard) {
        var text = heard.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0) ? Optional.of(text) : Optional.empty();
    }
}
