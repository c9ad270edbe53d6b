package io.redress.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes that are the same each time but for a number of eight digits, wherever its mark stands. Made ready once, so that sending costs little. */
final class Numbered {

    /** Where the number goes. */
    static final String MARK = "########";

    private final byte[] bytes;
    private final List<Integer> places = new ArrayList<>();

    Numbered(String text) {
        this.bytes = text.getBytes(StandardCharsets.UTF_8);
        var mark = MARK.getBytes(StandardCharsets.US_ASCII);
        for (var at = 0; at + mark.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length)) {
                places.add(at);
                at += mark.length - 1;
            }
        }
    }

    byte[] with(long number) {
        var copy = bytes.clone();
        for (var place : places) {
            var rest = number;
            for (var at = place + MARK.length() - 1; at >= place; at--) {
                copy[at] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
        }
        return copy;
    }
}
