package io.redress.runtime.cipher;

import io.quarkus.runtime.Startup;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The deployment's key and the keys derived from it (HKDF-SHA-256, RFC 5869), one for each purpose. Never shown in any text. */
@Startup
@Singleton
public final class Keys {

    static final int LENGTH = 32;

    private final SecretKey master;

    @Inject
    Keys(KeyConfig config) {
        this(
                decoded(
                        config.key()
                                .orElseThrow(
                                        () -> new IllegalStateException(
                                                "redress.key is not set: 32 random bytes in base64, for example of `openssl rand -base64 32`."))));
    }

    /** Keys from a deployment's key of exactly 32 bytes. */
    public Keys(byte[] master) {
        if (master.length != LENGTH) {
            throw new IllegalStateException(
                    "redress.key must be 32 bytes in base64; the one given has %d.".formatted(master.length));
        }
        this.master = new SecretKeySpec(master, "HKDF");
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            // Without the cause: its message quotes a character of the key.
            throw new IllegalStateException("redress.key is not base64: it must be 32 bytes in base64.");
        }
    }

    /** The key of one purpose; the same purpose gives the same key. */
    SecretKey derive(String algorithm, String purpose) {
        try {
            var info = ("redress:" + purpose).getBytes(StandardCharsets.UTF_8);
            var parameters = HKDFParameterSpec.ofExtract().addIKM(master).thenExpand(info, LENGTH);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF-SHA256 is not to be had in this JVM", e);
        }
    }

    /** A keyed digest of one purpose. */
    Signature signature(String purpose) {
        return new Signature(derive("HmacSHA256", purpose));
    }

    @Override
    public String toString() {
        return "Keys[masked]";
    }

    /** HMAC-SHA-256 under one derived key. Safe for use by many threads. */
    record Signature(SecretKey key) {

        byte[] of(byte[]... parts) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(key);
                for (var part : parts) {
                    mac.update(part);
                }
                return mac.doFinal();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("HmacSHA256 is not to be had in this JVM", e);
            }
        }

        @Override
        public String toString() {
            return "Signature[masked]";
        }
    }
}
