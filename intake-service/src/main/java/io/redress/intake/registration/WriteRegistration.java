package io.redress.intake.registration;

import io.redress.intake.message.Planned;
import io.redress.intake.tokens.SearchedText;
import io.redress.runtime.relay.Message;
import io.redress.runtime.relay.Pending;
import io.redress.runtime.words.Kind;
import io.redress.runtime.words.Words.Kept;
import org.jspecify.annotations.Nullable;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/**
 * Writes all rows of a registration in one statement: one way to the database and back, and a transaction of its own without a BEGIN and a COMMIT.
 * What it writes is what {@code Streams.apply} and the others would have written one by one.
 */
final class WriteRegistration {

    private static final String SQL = """
            with
            complaint_row as (
              insert into complaint (id, sequence, hash, organization, reference, channel, category, customer, department, owner,
                received_at, staff_concerned, frozen, state)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)),
            person_row as (
              insert into person (complaint, customer, organization, phone_lookup, email_lookup, contact)
              select p.* from (values (cast(? as uuid), cast(? as uuid), ?, ?, ?, cast(? as bytea))) p
              where p.column1 is not null),
            words_rows as (
              insert into words (id, stream, organization, kind, body, salt)
              select w.id, ?, ?, ?, w.body, w.salt
              from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as bytea[])) w (id, body, salt)),
            searched_row as (
              insert into searched_text (id, complaint, tokens)
              values (?, ?, array_to_tsvector(cast(? as text[])))),
            journal_row as (
              insert into journal (id, stream, sequence, type, organization, occurred_at, effective_at, actor, data, previous_hash, hash)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)),
            pending_rows as (
              insert into pending (entry, topic, key, headers, value)
              select m.entry, m.topic, m.key, cast(m.headers as jsonb), m.value
              from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]))
                with ordinality m (entry, topic, key, headers, value, n)
              order by m.n),
            message_rows as (
              insert into message (complaint, n, organization, recipient, addressee, via, template, language, caused_by, type, at, state,
                attempts, next_at)
              select ?, m.n, ?, m.recipient, m.addressee, m.via, m.template, m.language, ?, ?, ?, 'queued', 0, clock_timestamp()
              from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]))
                with ordinality m (recipient, addressee, via, template, language, n))
            insert into idempotency (caller, path, key, request, status, location, etag, body)
            select i.caller, i.path, case when pg_try_advisory_xact_lock(hashtextextended(concat_ws(chr(10), i.caller, i.path, i.key), 0)) then i.key end,
              i.request, 201, i.location, i.etag, i.body
            from (values (?, ?, ?, ?, ?, ?, cast(? as bytea))) i (caller, path, key, request, location, etag, body)
            where i.key is not null
            """;

    private final Connection connection;
    private int at;

    private WriteRegistration(Connection connection) {
        this.connection = connection;
    }

    /**
     * Nothing is written when it throws.
     *
     * @throws SQLException of state 23505 when reference or idempotency key is taken; of state 23502 for the column {@code idempotency.key}
     *     while another statement is writing a registration with that key: its lock lasts as long as that statement, and a key that is not
     *     free is no key
     */
    static void write(Connection connection, Draft draft) throws SQLException {
        try (var statement = connection.prepareStatement(SQL)) {
            new WriteRegistration(connection).bind(statement, draft);
            statement.executeUpdate();
        }
    }

    private void bind(PreparedStatement statement, Draft draft) throws SQLException {
        complaint(statement, draft);
        person(statement, draft);
        words(statement, draft);
        searched(statement, draft.searched());
        journal(statement, draft);
        pending(statement, draft.pending());
        messages(statement, draft);
        answer(statement, draft.answer());
    }

    private void complaint(PreparedStatement statement, Draft draft) throws SQLException {
        var row = draft.complaint();
        set(statement, row.id(), row.sequence(), row.hash(), row.organization(), row.reference(), row.channel());
        set(statement, row.category(), row.customer(), row.department(), row.owner(), time(row.receivedAt()));
        set(statement, array("text", row.staffConcerned(), staff -> staff), row.frozen(), row.state());
    }

    private void person(PreparedStatement statement, Draft draft) throws SQLException {
        var row = draft.person();
        if (row == null) {
            set(statement, null, null, null, null, null, null);
        } else {
            set(statement, row.complaint(), row.customer(), row.organization());
            set(statement, row.phoneLookup(), row.emailLookup(), row.contact());
        }
    }

    private void words(PreparedStatement statement, Draft draft) throws SQLException {
        var words = draft.words();
        set(statement, draft.complaint().id(), draft.complaint().organization(), Kind.FROM_CUSTOMER.code());
        set(statement, array("uuid", words, Kept::id), array("text", words, Kept::text), salts(words));
    }

    private void searched(PreparedStatement statement, SearchedText searched) throws SQLException {
        set(statement, searched.id(), searched.complaint());
        set(statement, array("text", List.copyOf(searched.tokens()), token -> token));
    }

    private void journal(PreparedStatement statement, Draft draft) throws SQLException {
        var entry = draft.entry();
        set(statement, entry.id(), entry.stream(), entry.sequence(), entry.type(), entry.organization());
        set(
                statement,
                time(entry.occurredAt()),
                time(entry.effectiveAt()),
                entry.actor().text(),
                entry.data());
        set(statement, entry.previousHash(), entry.hash());
    }

    private void pending(PreparedStatement statement, List<Message> messages) throws SQLException {
        set(statement, array("uuid", messages, Message::id), array("text", messages, Message::topic));
        set(statement, array("text", messages, Message::key));
        set(statement, array("text", messages, message -> Pending.text(message.headers())));
        set(statement, array("text", messages, Message::value));
    }

    private void messages(PreparedStatement statement, Draft draft) throws SQLException {
        var messages = draft.messages();
        var entry = draft.entry();
        set(statement, entry.stream(), entry.organization(), entry.id(), entry.type(), time(entry.occurredAt()));
        set(statement, array("text", messages, message -> message.recipientCode()));
        set(statement, array("text", messages, Planned::addressee));
        set(statement, array("text", messages, message -> message.via().code()));
        set(statement, array("text", messages, Planned::template), array("text", messages, Planned::language));
    }

    private void answer(PreparedStatement statement, @Nullable KeptAnswer answer) throws SQLException {
        if (answer == null) {
            set(statement, null, null, null, null, null, null, null);
        } else {
            set(statement, answer.caller(), answer.path(), answer.key(), answer.request());
            set(statement, answer.location(), answer.etag(), answer.body());
        }
    }

    private void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (var value : values) {
            statement.setObject(++at, value);
        }
    }

    /** The driver knows an array of bytes by its type alone. */
    private Array salts(List<Kept> words) throws SQLException {
        return connection.createArrayOf("bytea", words.stream().map(Kept::salt).toArray(byte[][]::new));
    }

    private <T> Array array(String type, List<T> rows, Function<T, @Nullable Object> column) throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(column).toArray());
    }

    private static Object time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
