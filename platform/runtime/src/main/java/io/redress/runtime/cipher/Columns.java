package io.redress.runtime.cipher;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import jakarta.inject.Singleton;

/**
 * Encrypts what a column may not hold in the clear (AES-256-GCM): key id, iv and ciphertext, as bytes or as URL-safe base64 of them. A value
 * is bound to its place: read with another place than it was written with, it does not open, so nobody can move it to another row.
 */
@Singleton
public final class Columns {

    private static final int ID = 4;
    private static final int IV = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final byte[] id;
    private final SecureRandom random = new SecureRandom();

    public Columns(Keys keys) {
        this.key = keys.derive("AES", "columns");
        this.id = Arrays.copyOf(keys.signature("columns-id").of(), ID);
    }

    /**
     * Encrypts a text; each time to another result.
     *
     * @param place where the value stands, for example {@code person:<id>:phone}
     */
    public String encrypt(String plain, String place) {
        var sealed = seal(plain.getBytes(StandardCharsets.UTF_8), place);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /**
     * The text that was encrypted.
     *
     * @throws IllegalStateException when it was written with another key, at another place, or altered
     */
    public String decrypt(String encrypted, String place) {
        return new String(open(Base64.getUrlDecoder().decode(encrypted), place), StandardCharsets.UTF_8);
    }

    /** Encrypts bytes; for a column of type {@code bytea}. */
    public byte[] seal(byte[] plain, String place) {
        var iv = new byte[IV];
        random.nextBytes(iv);
        var ciphertext = run(Cipher.ENCRYPT_MODE, iv, plain, 0, plain.length, place);
        return ByteBuffer.allocate(ID + IV + ciphertext.length)
                .put(id)
                .put(iv)
                .put(ciphertext)
                .array();
    }

    /**
     * The bytes that were sealed.
     *
     * @throws IllegalStateException when it was written with another key, at another place, or altered
     */
    public byte[] open(byte[] sealed, String place) {
        if (sealed.length < ID + IV || !Arrays.equals(sealed, 0, ID, id, 0, ID)) {
            throw new IllegalStateException("A value at %s was encrypted with another key.".formatted(place));
        }
        var iv = Arrays.copyOfRange(sealed, ID, ID + IV);
        return run(Cipher.DECRYPT_MODE, iv, sealed, ID + IV, sealed.length - ID - IV, place);
    }

    private byte[] run(int mode, byte[] iv, byte[] input, int from, int length, String place) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input, from, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value at %s does not open.".formatted(place), e);
        }
    }
}
