package io.redress.bench.baseline;

import io.redress.bench.baseline.Captured.Column;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sees what a transaction inserts. Counts before and after would not do: what is pending has been sent and deleted a moment later, and messages,
 * written by transactions of their own, come on top. So for a moment every table tells its new rows, with the transaction that inserted them.
 */
final class Capture implements AutoCloseable {

    private static final String BEGIN = """
            create schema bench_capture;
            create table bench_capture.seen (n bigint generated always as identity, transaction xid8, tab text, data jsonb);
            create function bench_capture.tell() returns trigger language plpgsql security definer as $$
              begin
                insert into bench_capture.seen (transaction, tab, data)
                values (pg_current_xact_id(), tg_table_name, to_jsonb(new));
                return null;
              end $$;
            do $$
              declare name text;
              begin
                for name in select tablename from pg_tables where schemaname = 'public' loop
                  execute format('create trigger bench_tell after insert on public.%I for each row execute function bench_capture.tell()', name);
                end loop;
              end $$;
            """;

    private static final String COLUMNS = """
            select a.attname, format_type(a.atttypid, null),
              exists (select 1 from pg_index i where i.indrelid = a.attrelid and a.attnum = any (i.indkey::int2[]))
            from pg_attribute a
            where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped
              and a.attidentity = '' and a.attgenerated = ''
            order by a.attnum
            """;

    /** The transaction that registered a complaint: the first in which its id is seen. */
    private static final String FIRST =
            "(select transaction from bench_capture.seen where data::text like '%' || ? || '%' order by n limit 1)";

    private final Connection connection;

    /** @param connection of the role that the tables belong to */
    Capture(Connection connection) throws SQLException {
        this.connection = connection;
        execute(BEGIN);
    }

    /** What the registration of this complaint inserted. */
    List<Captured> registration(String complaint) throws SQLException {
        var names = query(
                "select tab from bench_capture.seen where transaction = " + FIRST + " group by tab order by min(n)",
                row -> row.getString(1),
                complaint);
        var tables = new ArrayList<Captured>();
        for (var name : names) {
            tables.add(captured(name, complaint));
        }
        return tables;
    }

    /** What later transactions have inserted for it so far, as in "journal 2": the messages, and what the other services told of it. */
    List<String> afterwards(String complaint) throws SQLException {
        return query(
                "select tab || ' ' || count(*) from bench_capture.seen where data::text like '%' || ? || '%' and transaction > "
                        + FIRST + " group by tab order by tab",
                row -> row.getString(1),
                complaint,
                complaint);
    }

    @Override
    public void close() throws SQLException {
        execute("drop schema bench_capture cascade");
    }

    private Captured captured(String table, String complaint) throws SQLException {
        var columns = query(
                COLUMNS, row -> new Column(row.getString(1), row.getString(2), row.getBoolean(3)), "public." + table);
        var names = columns.stream().map(Column::name).map("r."::concat).collect(Collectors.joining(", "));
        // Names come from the catalogue and no name of ours needs quotes.
        var rows = query("""
                select %s from bench_capture.seen s, jsonb_populate_record(cast(null as public.%s), s.data) r
                where s.tab = ? and s.transaction = %s order by s.n
                """.formatted(names, table, FIRST), row -> texts(row, columns.size()), table, complaint);
        return new Captured(table, columns, rows);
    }

    private static List<@Nullable String> texts(ResultSet row, int columns) throws SQLException {
        var texts = new ArrayList<@Nullable String>();
        for (var column = 1; column <= columns; column++) {
            texts.add(row.getString(column));
        }
        return texts;
    }

    private interface Reader<T> {

        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Reader<T> reader, String... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var n = 0; n < parameters.length; n++) {
                statement.setString(n + 1, parameters[n]);
            }
            try (var rows = statement.executeQuery()) {
                var results = new ArrayList<T>();
                while (rows.next()) {
                    results.add(reader.read(rows));
                }
                return results;
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
