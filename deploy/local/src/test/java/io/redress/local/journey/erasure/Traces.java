package io.redress.local.journey.erasure;

import io.redress.contracts.Topics;
import io.redress.local.journey.SuiteFixture;
import io.redress.local.journey.Tables;
import io.redress.local.journey.TopicRecords;
import io.redress.local.suite.Suite;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks for marks wherever the suite keeps anything; each find reads {@code intake.words.body: POST /api/complaints description}. */
final class Traces {

    private final Marks marks;
    private final Set<String> found = new TreeSet<>();

    private Traces(Marks marks) {
        this.marks = marks;
    }

    /** In every column of every table of the four databases. */
    static Set<String> inDatabases(SuiteFixture suite, Marks marks) {
        var traces = new Traces(marks);
        Suite.REDRESS.services().forEach(service -> traces.database(new Tables(suite, service.name())));
        return traces.found;
    }

    /** In keys, headers and values of every record that can still be read. */
    static Set<String> onTheBroker(SuiteFixture suite, Marks marks) {
        var traces = new Traces(marks);
        Topics.all().forEach(topic -> TopicRecords.of(suite, topic.name()).forEach(traces::record));
        return traces.found;
    }

    /** In what the processes have written for people to read. */
    static Set<String> inLogs(SuiteFixture suite, Marks marks) {
        var traces = new Traces(marks);
        try (var files = Files.list(suite.data().logs())) {
            files.forEach(traces::file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return traces.found;
    }

    private void database(Tables tables) {
        tables.query(row -> row.getString(1), "select tablename from pg_tables where schemaname = 'public'")
                .forEach(table ->
                        tables.query(row -> row(tables.service() + "." + table, row), "select * from " + table));
    }

    private int row(String table, ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        for (var i = 1; i <= columns.getColumnCount(); i++) {
            var bytes = columns.getColumnTypeName(i).equals("bytea") ? row.getBytes(i) : bytes(row.getString(i));
            look(table + "." + columns.getColumnName(i), bytes);
        }
        return row.getRow();
    }

    private void record(ConsumerRecord<byte[], byte[]> record) {
        look(record.topic() + " key", record.key());
        look(record.topic() + " value", record.value());
        record.headers().forEach(header -> look(record.topic() + " header " + header.key(), header.value()));
    }

    private void file(Path file) {
        try {
            look(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look(String place, byte @Nullable [] bytes) {
        if (bytes != null) {
            marks.in(new String(bytes, StandardCharsets.ISO_8859_1)).forEach(field -> found.add(place + ": " + field));
        }
    }

    private static byte @Nullable [] bytes(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    /** The fields behind the finds. */
    static List<String> fields(Set<String> finds) {
        var fields = new ArrayList<String>();
        finds.forEach(find -> fields.add(find.substring(find.indexOf(": ") + 2)));
        return fields;
    }
}
