package io.redress.runtime.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.redress.runtime.cipher.Columns;
import io.redress.runtime.problem.Problem;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The answers that were given to requests with a key, for 24 h of real time. */
@Singleton
class IdempotentAnswers {

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(:request, 0))";

    private static final String FIND = """
            select request, status, location, etag, body from idempotency
            where caller = :caller and path = :path and key = :key
              and answered_at > clock_timestamp() - interval '24 hours'
            """;

    // A row that is past its time is as good as none.
    private static final String KEEP = """
            insert into idempotency (caller, path, key, request, status, location, etag, body)
            values (:caller, :path, :key, :digest, :status, :location, :etag, :body)
            on conflict (caller, path, key) do update
            set request = excluded.request, status = excluded.status, location = excluded.location,
                etag = excluded.etag, body = excluded.body, answered_at = clock_timestamp()
            """;

    private final Jdbi jdbi;
    private final Columns columns;
    private final ObjectMapper mapper;

    IdempotentAnswers(Jdbi jdbi, Columns columns, ObjectMapper mapper) {
        this.jdbi = jdbi;
        this.columns = columns;
        this.mapper = mapper;
    }

    /** @param caller organisation and staff number; empty for an anonymous caller, whose key alone tells requests apart */
    record Request(String caller, String path, String key, String digest) {

        String name() {
            return String.join("\n", caller, path, key);
        }

        Map<String, String> columns() {
            return Map.of("caller", caller, "path", path, "key", key, "digest", digest);
        }
    }

    private record Kept(
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String body) {}

    private record Found(String digest, Kept kept) {}

    /** Inside the transaction of the action. */
    Response firstOr(Request request, Supplier<Answer> action) {
        lock(request);
        return find(request).map(IdempotentAnswers::response).orElseGet(() -> {
            var kept = written(action.get());
            keep(request, kept);
            return response(kept);
        });
    }

    Response respond(Answer answer) {
        return response(written(answer));
    }

    private void lock(Request request) {
        var free = jdbi.withHandle(handle -> handle.createQuery(LOCK)
                .bind("request", request.name())
                .mapTo(Boolean.class)
                .one());
        if (!free) {
            throw Problem.conflict("in-progress", "The first request with this key is still running.")
                    .header("Retry-After", "1");
        }
    }

    private Optional<Kept> find(Request request) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                        .bindMap(request.columns())
                        .map((row, _) -> new Found(row.getString("request"), kept(row, request)))
                        .findOne())
                .map(found -> {
                    if (!found.digest.equals(request.digest)) {
                        throw Problem.unprocessable("key-reused", "The key came before with another body.");
                    }
                    return found.kept;
                });
    }

    private Kept kept(ResultSet row, Request request) throws SQLException {
        var body = row.getBytes("body");
        return new Kept(
                row.getInt("status"),
                row.getString("location"),
                row.getString("etag"),
                body == null ? null : new String(columns.open(body, place(request)), UTF_8));
    }

    private void keep(Request request, Kept kept) {
        var body = kept.body == null ? null : columns.seal(kept.body.getBytes(UTF_8), place(request));
        jdbi.useHandle(handle -> handle.createUpdate(KEEP)
                .bindMap(request.columns())
                .bind("status", kept.status)
                .bind("location", kept.location)
                .bind("etag", kept.etag)
                .bind("body", body)
                .execute());
    }

    private static String place(Request request) {
        return "idempotency:" + request.name();
    }

    private Kept written(Answer answer) {
        try {
            return new Kept(
                    answer.status(),
                    answer.location() == null ? null : answer.location().toString(),
                    answer.etag(),
                    answer.body() == null ? null : mapper.writeValueAsString(answer.body()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer cannot be written", e);
        }
    }

    private static Response response(Kept kept) {
        var response = Response.status(kept.status);
        if (kept.body != null) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(kept.body);
        }
        if (kept.location != null) {
            // As a header: what was kept is given again to the letter, not resolved against another request's host.
            response.header(HttpHeaders.LOCATION, kept.location);
        }
        if (kept.etag != null) {
            response.header(HttpHeaders.ETAG, kept.etag);
        }
        return response.build();
    }

    /** Not needed for what is answered; it keeps the table, and what it knows, small. */
    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        jdbi.useHandle(handle ->
                handle.execute("delete from idempotency where answered_at < clock_timestamp() - interval '24 hours'"));
    }
}
