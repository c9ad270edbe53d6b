package io.redress.runtime.cipher;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import jakarta.inject.Singleton;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Signs bytes that leave the service and come back: 96 bits of HMAC before them. */
@Singleton
public final class Signatures {

    private static final int MAC = 12;

    private final Keys.Signature signature;

    public Signatures(Keys keys) {
        this.signature = keys.signature("signatures");
    }

    /**
     * The content behind its signature.
     *
     * @param purpose what it is for: signed for one purpose it is not taken for another
     */
    public byte[] sign(String purpose, byte[] content) {
        return ByteBuffer.allocate(MAC + content.length)
                .put(mac(purpose, content))
                .put(content)
                .array();
    }

    /** The content; empty when this deployment did not sign it for this purpose. */
    public Optional<byte[]> verified(String purpose, byte[] signed) {
        if (signed.length < MAC) {
            return Optional.empty();
        }
        var content = Arrays.copyOfRange(signed, MAC, signed.length);
        return MessageDigest.isEqual(mac(purpose, content), Arrays.copyOf(signed, MAC))
                ? Optional.of(content)
                : Optional.empty();
    }

    private byte[] mac(String purpose, byte[] content) {
        return Arrays.copyOf(signature.of(purpose.getBytes(UTF_8), new byte[] {0}, content), MAC);
    }
}
