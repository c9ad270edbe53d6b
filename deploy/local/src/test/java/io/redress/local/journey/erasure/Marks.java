package io.redress.local.journey.erasure;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values that occur nowhere else, each under the name of the field it is sent in: whoever finds one knows where it leaked from. */
final class Marks {

    private static final int ALIGNMENTS = 3;

    private final Map<String, String> cores = new LinkedHashMap<>();

    /** A text with a mark in it that no redaction recognises. */
    String text(String field) {
        return "备注" + core(field, "zq%012x".formatted(random(1L << 48))) + "。";
    }

    /** A name, which redaction may recognise. */
    String name(String field) {
        return "王" + core(field, "zq%012x".formatted(random(1L << 48)));
    }

    String phone(String field) {
        return core(field, "137%08d".formatted(random(100_000_000)));
    }

    String email(String field) {
        return core(field, "zq%012x".formatted(random(1L << 48))) + "@example.org";
    }

    /** The fields that were marked. */
    Set<String> fields() {
        return cores.keySet();
    }

    /** Which of the marks a text of bytes, one character each, holds in any form. */
    List<String> in(String bytes) {
        return cores.entrySet().stream()
                .filter(mark -> forms(mark.getValue()).anyMatch(bytes::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    private String core(String field, String core) {
        cores.put(field, core);
        return core;
    }

    /**
     * As it is, which is also its UTF-8, JSON and URL form, since it is letters and digits; in hex; and as any stretch of a longer text in
     * base64, whose signs depend on where in a group of three bytes the mark begins.
     */
    private static Stream<String> forms(String core) {
        var bytes = core.getBytes(StandardCharsets.UTF_8);
        var hex = HexFormat.of().formatHex(bytes);
        var encoded = IntStream.range(0, ALIGNMENTS).mapToObj(before -> base64(bytes, before));
        return Stream.concat(Stream.of(core, hex, hex.toUpperCase(Locale.ROOT)), encoded);
    }

    /** The signs that depend on the mark alone when so many bytes come before it in its group. */
    private static String base64(byte[] bytes, int before) {
        var padded = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, padded, before, bytes.length);
        var signs = Base64.getEncoder().withoutPadding().encodeToString(padded);
        var first = (before * 8 + 5) / 6;
        var last = padded.length * 8 / 6;
        return signs.substring(first, last);
    }

    private static long random(long bound) {
        return ThreadLocalRandom.current().nextLong(bound);
    }
}
