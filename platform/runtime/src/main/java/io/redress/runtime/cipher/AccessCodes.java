package io.redress.runtime.cipher;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;
import jakarta.inject.Singleton;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** The code that opens one thing to whoever holds it: 80 bits derived from its id, so nothing is stored and it can be told anew. */
@Singleton
public final class AccessCodes {

    private static final int BYTES = 10;

    private final Keys.Signature signature;

    public AccessCodes(Keys keys) {
        this.signature = keys.signature("access-codes");
    }

    /** Sixteen characters of Crockford's base 32. */
    public String of(UUID id) {
        var mac = signature.of(bytes(id));
        return Crockford.encode(Arrays.copyOf(mac, BYTES));
    }

    /** Whether the code, as a person typed it, is the one of this id. Takes as long for a wrong code as for the right one. */
    public boolean opens(UUID id, @Nullable String presented) {
        if (presented == null) {
            return false;
        }
        var expected = of(id).getBytes(US_ASCII);
        return Crockford.canonical(presented)
                .map(code -> MessageDigest.isEqual(expected, code.getBytes(US_ASCII)))
                .orElse(false);
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
