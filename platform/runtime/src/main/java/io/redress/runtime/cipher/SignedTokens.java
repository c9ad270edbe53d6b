package io.redress.runtime.cipher;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import jakarta.inject.Singleton;

/**
 * Links that carry what they open: an id and a round, signed. Nothing is stored; a link stays true as long as the key does, and whether it is
 * still of use is for the reader to decide. 40 characters, fit for a URL.
 */
@Singleton
public final class SignedTokens {

    private static final int ROUND_LIMIT = 1 << Short.SIZE;
    private static final int SUBJECT = 2 * Long.BYTES + Short.BYTES;

    /** More is not looked at: a link comes from outside. */
    private static final int LONGEST = 64;

    private final Signatures signatures;

    public SignedTokens(Signatures signatures) {
        this.signatures = signatures;
    }

    /** What a token is about. */
    public record Subject(UUID id, int round) {}

    /**
     * Makes a token.
     *
     * @param purpose what the token is for: one made for another purpose is not taken
     */
    public String of(String purpose, Subject subject) {
        if (subject.round() < 0 || subject.round() >= ROUND_LIMIT) {
            throw new IllegalArgumentException("round out of range: " + subject.round());
        }
        var content = ByteBuffer.allocate(SUBJECT)
                .put(AccessCodes.bytes(subject.id()))
                .putShort((short) subject.round())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signatures.sign("token:" + purpose, content));
    }

    /** What the token is about; empty when this deployment did not make it for this purpose. */
    public Optional<Subject> read(String purpose, String token) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return signatures
                    .verified("token:" + purpose, Base64.getUrlDecoder().decode(token))
                    .filter(content -> content.length == SUBJECT)
                    .map(SignedTokens::subject);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Subject subject(byte[] content) {
        var buffer = ByteBuffer.wrap(content);
        return new Subject(new UUID(buffer.getLong(), buffer.getLong()), Short.toUnsignedInt(buffer.getShort()));
    }
}
