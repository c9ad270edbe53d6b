package io.redress.intake.attachment;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of files. */
@ApplicationScoped
public class Attachments {

    private static final int PART = 256 * 1024;

    private static final String LIST = """
            select a.n, a.media_type, a.size, a.at, w.body name from attachment a left join words w on w.id = a.name
            where a.complaint = :complaint
            """;

    private final Jdbi jdbi;

    Attachments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A row to be written.
     *
     * @param staff number of the agent; null for the customer
     * @param name id of the words that name it
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Row(
            UUID complaint,
            int n,
            String organization,
            Instant at,
            @Nullable String staff,
            String mediaType,
            long size,
            @Nullable UUID name,
            byte[] salt) {}

    /** In the running transaction, part by part. */
    void keep(Row row, UploadedFile file) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            insert into attachment (complaint, n, organization, at, by_staff, media_type, size, name, salt)
                            values (:complaint, :n, :organization, :moment, :staff, :mediaType, :size, :name, :salt)
                            """)
                    .bindMethods(row)
                    .bind("moment", row.at().atOffset(ZoneOffset.UTC))
                    .execute();
            parts(handle, row, file);
        });
    }

    private static void parts(Handle handle, Row row, UploadedFile file) {
        try (var in = file.open()) {
            var part = 0;
            for (var bytes = in.readNBytes(PART); bytes.length > 0; bytes = in.readNBytes(PART)) {
                handle.createUpdate("""
                                insert into attachment_part (complaint, n, part, bytes) values (:complaint, :n, :part, :bytes)
                                """)
                        .bind("complaint", row.complaint())
                        .bind("n", row.n())
                        .bind("part", part++)
                        .bind("bytes", bytes)
                        .execute();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Oldest first.
     *
     * @param after number to go on after; 0 for all
     */
    public List<Attachment> of(UUID complaint, int after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(LIST + " and a.n > :after order by a.n limit :limit")
                .bind("complaint", complaint)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, _) -> new Attachment(
                        row.getInt("n"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list());
    }

    public Optional<Attachment> find(UUID complaint, int n) {
        return of(complaint, n - 1, 1).stream().filter(one -> one.n() == n).findFirst();
    }

    /** The file, read part by part as it is sent; no transaction is open in between. */
    public InputStream open(UUID complaint, int n) {
        return new PartStream(part -> part(complaint, n, part));
    }

    public void erase(UUID complaint) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from attachment where complaint = :complaint")
                .bind("complaint", complaint)
                .execute());
    }

    private Optional<byte[]> part(UUID complaint, int n, int part) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select bytes from attachment_part where complaint = :complaint and n = :n and part = :part
                        """)
                .bind("complaint", complaint)
                .bind("n", n)
                .bind("part", part)
                .mapTo(byte[].class)
                .findOne());
    }
}
