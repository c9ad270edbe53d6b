package io.redress.procedure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Label and digest: two procedures with the same version are the same, byte for byte. */
record Version(String label, String digest) {

    private static final int SHOWN = 12;

    static Version of(String label, Map<String, String> files) {
        MessageDigest sha256 = sha256();
        new TreeMap<>(files).forEach((name, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            sha256.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            sha256.update(bytes);
        });
        return new Version(label, HexFormat.of().formatHex(sha256.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return label + "+" + digest.substring(0, SHOWN);
    }
}
