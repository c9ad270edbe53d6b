package io.redress.runtime.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * One fact of a stream, as it stands in the journal and travels on the topic.
 *
 * @param id also {@code ce_id}; UUID of version 7
 * @param sequence 1, 2, 3 … within the stream
 * @param type {@code ce_type}, for example {@code redress.case.opened.v1}
 * @param occurredAt when it was noticed, microseconds
 * @param effectiveAt from when it counts, microseconds: the due moment of a timer, else the same as {@code occurredAt}
 * @param data JSON, byte for byte what is hashed and sent
 * @param previousHash hash of the stream's entry before; {@link Head#NO_HASH} for the first
 * @param hash {@link #computedHash()}, if nobody altered the entry
 */
public record Entry(
        UUID id,
        UUID stream,
        long sequence,
        String type,
        String organization,
        Instant occurredAt,
        Instant effectiveAt,
        Actor actor,
        String data,
        String previousHash,
        String hash) {

    /** SHA-256, lower-case hex, over the UTF-8 lines previousHash, id, stream, sequence, type, organization, occurredAt, effectiveAt, actor and data, joined by LF. */
    public String computedHash() {
        return hash(previousHash, id, stream, sequence, type, organization, occurredAt, effectiveAt, actor, data);
    }

    /** The stream's head once this entry is its newest. */
    public Head head() {
        return new Head(stream, sequence, hash);
    }

    static String hash(
            String previousHash,
            UUID id,
            UUID stream,
            long sequence,
            String type,
            String organization,
            Instant occurredAt,
            Instant effectiveAt,
            Actor actor,
            String data) {
        var lines = String.join(
                "\n",
                previousHash,
                id.toString(),
                stream.toString(),
                Long.toString(sequence),
                type,
                organization,
                occurredAt.toString(),
                effectiveAt.toString(),
                actor.text(),
                data);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
