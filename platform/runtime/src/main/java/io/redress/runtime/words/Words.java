package io.redress.runtime.words;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.redress.contracts.Topics;
import io.redress.runtime.database.RowsAtEnd;
import io.redress.runtime.id.Ids;
import io.redress.runtime.inbox.Delivery;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.journal.JournalConfig;
import io.redress.runtime.relay.Message;
import io.redress.runtime.relay.Pending;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The texts this service took, and copies of those that others took. */
@ApplicationScoped
public class Words {

    public static final String TYPE = "redress.words.v1";
    private static final int SALT = 16;

    private static final RowsAtEnd.Writing<Copy> COPY = new RowsAtEnd.Writing<>("""
            insert into words (id, stream, organization, kind, body)
            select w.* from (values (cast(? as uuid), cast(? as uuid), ?, ?, ?)) w
            where not exists (select 1 from silenced where stream = w.column2 and reason = 'erased')
            on conflict (id) do nothing
            """, (statement, copy) -> {
        statement.setObject(1, copy.id());
        statement.setObject(2, copy.stream());
        statement.setString(3, copy.organization());
        statement.setString(4, copy.kind());
        statement.setString(5, copy.text());
    });

    private final Jdbi jdbi;
    private final RowsAtEnd rows;
    private final Pending pending;
    private final JournalConfig config;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Words(Jdbi jdbi, RowsAtEnd rows, Pending pending, JournalConfig config, Clock clock) {
        this.jdbi = jdbi;
        this.rows = rows;
        this.pending = pending;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Keeps a text and sends the others their copy, in the running transaction: words for the customer as they are, all others redacted by
     * form.
     */
    public WordsRef keep(UUID stream, String organization, Kind kind, String text) {
        var copy = kind == Kind.FOR_CUSTOMER ? text : Redactor.redact(text);
        var kept = draft(stream, organization, kind, text, copy);
        insert(kept);
        pending.put(message(kept));
        return kept.ref();
    }

    /** A text with the copy that others may have, written by nobody yet. */
    public Kept draft(UUID stream, String organization, Kind kind, String text, String copy) {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        return new Kept(Ids.next(), stream, organization, kind, text, copy, salt);
    }

    /** The record by which others learn of the text. */
    public Message message(Kept kept) {
        var value = new Copy(
                kept.id(), kept.stream(), kept.organization(), kept.kind().code(), kept.copy(), null);
        var headers = Message.envelope(
                kept.id(),
                TYPE,
                config.source(),
                kept.organization(),
                clock.instant().toString());
        return new Message(kept.id(), Topics.WORDS.name(), kept.id().toString(), headers, Facts.write(value));
    }

    /** Drops the text of an erased stream. */
    public void insert(Kept kept) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into words (id, stream, organization, kind, body, salt)
                        select :id, :stream, :organization, :kind, :body, :salt
                        where not exists (select 1 from silenced where stream = :stream and reason = 'erased')
                        on conflict (id) do nothing
                        """)
                .bind("id", kept.id())
                .bind("stream", kept.stream())
                .bind("organization", kept.organization())
                .bind("kind", kept.kind().code())
                .bind("body", kept.text())
                .bind("salt", kept.salt())
                .execute());
    }

    public Optional<String> read(UUID id) {
        return Optional.ofNullable(read(List.of(id)).get(id));
    }

    /** The texts that are here, by id; those that are not here, yet or any more, are left out. */
    public Map<UUID, String> read(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("select id, body from words where id = any(:ids)")
                .bindArray("ids", UUID.class, ids.toArray())
                .reduceRows(new HashMap<>(), (texts, row) -> {
                    texts.put(row.getColumn("id", UUID.class), row.getColumn("body", String.class));
                    return texts;
                }));
    }

    /** Whether a text is the one a fact speaks of; only the service that took it can tell. */
    public boolean proves(WordsRef ref) {
        return jdbi.withHandle(
                        handle -> handle.createQuery("select body, salt from words where id = :id and salt is not null")
                                .bind("id", ref.id())
                                .map((row, context) -> digest(row.getBytes("salt"), row.getString("body")))
                                .findOne())
                .filter(ref.digest()::equals)
                .isPresent();
    }

    /**
     * Deletes every text of the stream and drops those still to come. The facts keep their digests. Nobody adds a text meanwhile: one added by a
     * transaction that began before and ends after this one would otherwise outlive the erasure. Erasures are rare and this one is short.
     */
    public void erase(UUID stream) {
        jdbi.useHandle(handle -> handle.execute("lock table words in share row exclusive mode"));
        silence(stream, "erased");
        jdbi.useHandle(handle -> handle.createUpdate("delete from words where stream = :stream")
                .bind("stream", stream)
                .execute());
    }

    /** Marks the stream's texts as kept by law and read by nobody but the privacy role. */
    public void freeze(UUID stream) {
        silence(stream, "frozen");
    }

    /** Takes in another service's text. */
    public void take(Delivery delivery) {
        var copy = Facts.read(Copy.class, delivery.data());
        var text = copy.text();
        var kind = copy.kind();
        if (text != null && kind != null) {
            rows.add(COPY, copy);
        }
    }

    private void silence(UUID stream, String reason) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into silenced (stream, reason) values (:stream, :reason)
                        on conflict (stream) do update set reason = excluded.reason where silenced.reason <> 'erased'
                        """)
                .bind("stream", stream)
                .bind("reason", reason)
                .execute());
    }

    static String digest(byte[] salt, String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text on its way into the table, with the copy for the others. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Kept(UUID id, UUID stream, String organization, Kind kind, String text, String copy, byte[] salt) {
        public WordsRef ref() {
            return new WordsRef(id, digest(salt, text));
        }

        /** Masked: a text may be personal. */
        @Override
        public String toString() {
            return "words " + id;
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Copy(
            UUID id,
            UUID stream,
            String organization,
            @Nullable String kind,
            @Nullable String text,
            @Nullable Boolean dropped) {}
}
