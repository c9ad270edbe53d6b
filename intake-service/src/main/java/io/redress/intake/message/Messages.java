package io.redress.intake.message;

import io.redress.runtime.cipher.Columns;
import io.redress.runtime.database.RowsAtEnd;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of messages. Their real-time columns are the database's clock: every replica sees the same one. */
@ApplicationScoped
class Messages {

    private static final RowsAtEnd.Writing<Kept> KEPT = new RowsAtEnd.Writing<>("""
            update message set state = 'sent', attempts = attempts + 1, address = ?, subject = ?, text = ?, next_at = null, facts = null,
              delivered_at = ?
            where complaint = ? and n = ?
            """, (statement, kept) -> {
        statement.setBytes(1, kept.address());
        statement.setBytes(2, kept.subject());
        statement.setBytes(3, kept.text());
        statement.setObject(4, kept.at().atOffset(ZoneOffset.UTC));
        statement.setObject(5, kept.row().complaint());
        statement.setInt(6, kept.row().n());
    });

    private final Jdbi jdbi;
    private final RowsAtEnd rows;
    private final Columns columns;
    private final Clock clock;

    Messages(Jdbi jdbi, RowsAtEnd rows, Columns columns, Clock clock) {
        this.jdbi = jdbi;
        this.rows = rows;
        this.columns = columns;
        this.clock = clock;
    }

    /**
     * The messages that have been due longest and that nobody else is at, with their complaints' rows locked: everybody locks the complaint first, and
     * what happens to its messages happens under that lock. Nothing is waited for, so nobody can wait for each other; a row that somebody was faster
     * with is looked at anew once it is locked.
     */
    List<MessageRow> due(int most) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select m.* from message m join complaint c on c.id = m.complaint
                        where m.next_at <= clock_timestamp() order by m.next_at limit :most for update of m, c skip locked
                        """).bind("most", most).map(MessageRow::read).list());
    }

    Optional<MessageRow> locked(UUID complaint, int n) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from message where complaint = :complaint and n = :n for update")
                        .bind("complaint", complaint)
                        .bind("n", n)
                        .map(MessageRow::read)
                        .findOne());
    }

    /** It is being handed over; if nobody says how that ended within the lease, nobody knows. */
    void sending(MessageRow row, Letter letter, Duration lease) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update message set state = 'sending', attempts = attempts + 1, address = :address, subject = :subject,
                          text = :text, next_at = clock_timestamp() + make_interval(secs => :seconds)
                        where complaint = :complaint and n = :n
                        """)
                .bind("complaint", row.complaint())
                .bind("n", row.n())
                .bind("address", seal(letter.address(), row))
                .bind("subject", seal(letter.subject(), row))
                .bind("text", seal(letter.text(), row))
                .bind("seconds", lease.toMillis() / 1000.0)
                .execute());
    }

    /** It stays in the house: written is sent. */
    void kept(MessageRow row, Letter letter) {
        rows.add(
                KEPT,
                new Kept(
                        row,
                        seal(letter.address(), row),
                        seal(letter.subject(), row),
                        seal(letter.text(), row),
                        clock.instant()));
    }

    /** Nothing is left to do; what it was written from is not needed any more. */
    void done(MessageRow row, String state) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update message set state = :state, next_at = null, facts = null, delivered_at = :deliveredAt
                        where complaint = :complaint and n = :n
                        """)
                .bind("state", state)
                .bind("deliveredAt", state.equals("sent") ? clock.instant().atOffset(ZoneOffset.UTC) : null)
                .bind("complaint", row.complaint())
                .bind("n", row.n())
                .execute());
    }

    void again(MessageRow row, Duration pause) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update message set state = 'queued', next_at = clock_timestamp() + make_interval(secs => :seconds)
                        where complaint = :complaint and n = :n
                        """)
                .bind("seconds", pause.toMillis() / 1000.0)
                .bind("complaint", row.complaint())
                .bind("n", row.n())
                .execute());
    }

    /** Texts and addresses go; that something was said, when and how, stays. */
    void erase(UUID complaint) {
        jdbi.useHandle(
                handle -> handle.createUpdate("""
                        update message set address = null, subject = null, text = null, facts = null, next_at = null,
                          state = case when state in ('queued', 'sending') then 'withheld' else state end
                        where complaint = :complaint
                        """).bind("complaint", complaint).execute());
    }

    List<MessageRow> of(UUID complaint, int after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from message where complaint = :complaint and n > :after order by n limit :limit")
                .bind("complaint", complaint)
                .bind("after", after)
                .bind("limit", limit)
                .map(MessageRow::read)
                .list());
    }

    long countDue() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from message where next_at <= clock_timestamp()")
                        .mapTo(Long.class)
                        .one());
    }

    Letter letter(MessageRow row) {
        return new Letter(
                row.key(),
                row.medium(),
                opened(row.address(), row),
                opened(row.subject(), row),
                opened(row.text(), row));
    }

    @Nullable
    String open(byte @Nullable [] sealed, MessageRow row) {
        return sealed == null ? null : new String(columns.open(sealed, place(row)), StandardCharsets.UTF_8);
    }

    private String opened(byte @Nullable [] sealed, MessageRow row) {
        var text = open(sealed, row);
        return text == null ? "" : text;
    }

    private byte[] seal(String text, MessageRow row) {
        return columns.seal(text.getBytes(StandardCharsets.UTF_8), place(row));
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Kept(MessageRow row, byte[] address, byte[] subject, byte[] text, Instant at) {}

    private static String place(MessageRow row) {
        return "message:" + row.key();
    }
}
