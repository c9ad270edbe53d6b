package io.redress.intake.registration;

import io.redress.intake.message.Planned;
import io.redress.intake.person.PersonRow;
import io.redress.runtime.relay.Message;
import io.redress.runtime.relay.Pending;
import io.redress.runtime.words.Kind;
import io.redress.runtime.words.Words.Kept;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes all rows of registrations in one statement, however many they are: one way to the database and back, and a transaction of its own without
 * a BEGIN and a COMMIT. What it writes is what {@code Streams.apply} and the others would have written one by one.
 */
final class WriteRegistrations {

    /** Arrays of arrays would have to be of one length: those of a row come as text. */
    private static final String SQL = """
            with
            complaint_rows as (
              insert into complaint (id, sequence, hash, organization, reference, channel, category, customer, department, owner,
                received_at, staff_concerned, frozen, state)
              select c.id, c.sequence, c.hash, c.organization, c.reference, c.channel, c.category, c.customer, c.department, c.owner,
                c.received_at, cast(c.staff_concerned as text[]), c.frozen, c.state
              from unnest(cast(? as uuid[]), cast(? as bigint[]), cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
                cast(? as text[]), cast(? as uuid[]), cast(? as text[]), cast(? as text[]), cast(? as timestamptz[]), cast(? as text[]),
                cast(? as boolean[]), cast(? as text[]))
                c (id, sequence, hash, organization, reference, channel, category, customer, department, owner, received_at,
                  staff_concerned, frozen, state)),
            person_rows as (
              insert into person (complaint, customer, organization, phone_lookup, email_lookup, contact)
              select * from unnest(cast(? as uuid[]), cast(? as uuid[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
                cast(? as bytea[]))),
            words_rows as (
              insert into words (id, stream, organization, kind, body, salt)
              select w.id, w.stream, w.organization, ?, w.body, w.salt
              from unnest(cast(? as uuid[]), cast(? as uuid[]), cast(? as text[]), cast(? as text[]), cast(? as bytea[]))
                w (id, stream, organization, body, salt)),
            searched_rows as (
              insert into searched_text (id, complaint, tokens)
              select s.id, s.complaint, array_to_tsvector(cast(s.tokens as text[]))
              from unnest(cast(? as uuid[]), cast(? as uuid[]), cast(? as text[])) s (id, complaint, tokens)),
            journal_rows as (
              insert into journal (id, stream, sequence, type, organization, occurred_at, effective_at, actor, data, previous_hash, hash)
              select * from unnest(cast(? as uuid[]), cast(? as uuid[]), cast(? as bigint[]), cast(? as text[]), cast(? as text[]),
                cast(? as timestamptz[]), cast(? as timestamptz[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
                cast(? as text[]))),
            pending_rows as (
              insert into pending (entry, topic, key, headers, value)
              select m.entry, m.topic, m.key, cast(m.headers as jsonb), m.value
              from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]))
                with ordinality m (entry, topic, key, headers, value, n)
              order by m.n),
            message_rows as (
              insert into message (complaint, n, organization, caused_by, type, at, recipient, addressee, via, template, language, state,
                attempts, next_at)
              select m.*, 'queued', 0, clock_timestamp()
              from unnest(cast(? as uuid[]), cast(? as int[]), cast(? as text[]), cast(? as uuid[]), cast(? as text[]),
                cast(? as timestamptz[]), cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[])) m)
            insert into idempotency (caller, path, key, request, status, location, etag, body)
            select i.caller, i.path,
              case when pg_try_advisory_xact_lock(hashtextextended(concat_ws(chr(10), i.caller, i.path, i.key), 0)) then i.key end,
              i.request, 201, i.location, i.etag, i.body
            from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
              cast(? as bytea[])) i (caller, path, key, request, location, etag, body)
            """;

    private final Connection connection;
    private final PreparedStatement statement;
    private int at;

    private WriteRegistrations(Connection connection, PreparedStatement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    /**
     * Nothing is written when it throws.
     *
     * @throws SQLException of state 23505 when a reference or an idempotency key is taken; of state 23502 for the column {@code idempotency.key}
     *     while another statement is writing a registration with that key: its lock lasts as long as that statement, and a key that is not
     *     free is no key
     */
    static void write(Connection connection, List<Draft> drafts) throws SQLException {
        try (var statement = connection.prepareStatement(SQL)) {
            new WriteRegistrations(connection, statement).bind(drafts);
            statement.executeUpdate();
        }
    }

    private void bind(List<Draft> drafts) throws SQLException {
        complaints(drafts);
        persons(drafts.stream().map(Draft::person).filter(Objects::nonNull).toList());
        words(drafts);
        searched(drafts);
        journal(drafts);
        pending(drafts.stream().flatMap(draft -> draft.pending().stream()).toList());
        messages(drafts.stream().flatMap(WriteRegistrations::queued).toList());
        answers(drafts.stream().map(Draft::answer).filter(Objects::nonNull).toList());
    }

    private void complaints(List<Draft> drafts) throws SQLException {
        var rows = drafts.stream().map(Draft::complaint).toList();
        array("uuid", rows, row -> row.id());
        array("int8", rows, row -> row.sequence());
        array("text", rows, row -> row.hash());
        array("text", rows, row -> row.organization());
        array("text", rows, row -> row.reference());
        array("text", rows, row -> row.channel());
        array("text", rows, row -> row.category());
        array("uuid", rows, row -> row.customer());
        array("text", rows, row -> row.department());
        array("text", rows, row -> row.owner());
        array("timestamptz", rows, row -> row.receivedAt());
        texts(rows.stream().map(row -> row.staffConcerned()).toList());
        array("bool", rows, row -> row.frozen());
        array("text", rows, row -> row.state());
    }

    private void persons(List<PersonRow> rows) throws SQLException {
        array("uuid", rows, PersonRow::complaint);
        array("uuid", rows, PersonRow::customer);
        array("text", rows, PersonRow::organization);
        array("text", rows, PersonRow::phoneLookup);
        array("text", rows, PersonRow::emailLookup);
        bytes(rows, PersonRow::contact);
    }

    private void words(List<Draft> drafts) throws SQLException {
        statement.setString(++at, Kind.FROM_CUSTOMER.code());
        var rows = drafts.stream()
                .flatMap(draft -> draft.words().stream().map(kept -> new Spoken(draft, kept)))
                .toList();
        array("uuid", rows, row -> row.kept().id());
        array("uuid", rows, row -> row.draft().complaint().id());
        array("text", rows, row -> row.draft().complaint().organization());
        array("text", rows, row -> row.kept().text());
        bytes(rows, row -> row.kept().salt());
    }

    private void searched(List<Draft> drafts) throws SQLException {
        var rows = drafts.stream().map(Draft::searched).toList();
        array("uuid", rows, row -> row.id());
        array("uuid", rows, row -> row.complaint());
        texts(rows.stream().map(row -> List.copyOf(row.tokens())).toList());
    }

    private void journal(List<Draft> drafts) throws SQLException {
        var entries = drafts.stream().flatMap(draft -> draft.entries().stream()).toList();
        array("uuid", entries, entry -> entry.id());
        array("uuid", entries, entry -> entry.stream());
        array("int8", entries, entry -> entry.sequence());
        array("text", entries, entry -> entry.type());
        array("text", entries, entry -> entry.organization());
        array("timestamptz", entries, entry -> entry.occurredAt());
        array("timestamptz", entries, entry -> entry.effectiveAt());
        array("text", entries, entry -> entry.actor().text());
        array("text", entries, entry -> entry.data());
        array("text", entries, entry -> entry.previousHash());
        array("text", entries, entry -> entry.hash());
    }

    private void pending(List<Message> messages) throws SQLException {
        array("uuid", messages, Message::id);
        array("text", messages, Message::topic);
        array("text", messages, Message::key);
        array("text", messages, message -> Pending.text(message.headers()));
        array("text", messages, Message::value);
    }

    private void messages(List<Queued> rows) throws SQLException {
        array("uuid", rows, row -> row.draft().complaint().id());
        array("int4", rows, Queued::n);
        array("text", rows, row -> row.draft().complaint().organization());
        array("uuid", rows, row -> row.draft().registration().id());
        array("text", rows, row -> row.draft().registration().type());
        array("timestamptz", rows, row -> row.draft().registration().occurredAt());
        array("text", rows, row -> row.message().recipientCode());
        array("text", rows, row -> row.message().addressee());
        array("text", rows, row -> row.message().via().code());
        array("text", rows, row -> row.message().template());
        array("text", rows, row -> row.message().language());
    }

    private void answers(List<KeptAnswer> answers) throws SQLException {
        array("text", answers, KeptAnswer::caller);
        array("text", answers, KeptAnswer::path);
        array("text", answers, KeptAnswer::key);
        array("text", answers, KeptAnswer::request);
        array("text", answers, KeptAnswer::location);
        array("text", answers, KeptAnswer::etag);
        bytes(answers, KeptAnswer::body);
    }

    private record Spoken(Draft draft, Kept kept) {}

    private record Queued(Draft draft, int n, Planned message) {}

    private static Stream<Queued> queued(Draft draft) {
        var messages = draft.messages();
        return IntStream.range(0, messages.size()).mapToObj(n -> new Queued(draft, n + 1, messages.get(n)));
    }

    private <T> void array(String type, List<T> rows, Function<T, @Nullable Object> column) throws SQLException {
        statement.setArray(
                ++at, connection.createArrayOf(type, rows.stream().map(column).toArray()));
    }

    /** The driver knows an array of bytes by its type alone. */
    private <T> void bytes(List<T> rows, Function<T, byte @Nullable []> column) throws SQLException {
        statement.setArray(
                ++at,
                connection.createArrayOf("bytea", rows.stream().map(column).toArray(byte[][]::new)));
    }

    /** An array for each row, as the database writes it. */
    private void texts(List<List<String>> rows) throws SQLException {
        var literals = new String[rows.size()];
        for (var n = 0; n < literals.length; n++) {
            literals[n] =
                    connection.createArrayOf("text", rows.get(n).toArray()).toString();
        }
        statement.setArray(++at, connection.createArrayOf("text", literals));
    }
}
