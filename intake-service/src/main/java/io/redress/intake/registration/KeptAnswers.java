package io.redress.intake.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.runtime.cipher.Columns;
import io.redress.runtime.http.ETags;
import io.redress.runtime.problem.Problem;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * First answers to registrations with a key. The key is written by the statement that writes the registration, so that a repetition runs into its
 * unique index: whoever comes second waits there for the first to end, and is then answered like it.
 */
@ApplicationScoped
class KeptAnswers {

    private static final String FIND = """
            select request, location, etag, body from idempotency where caller = :caller and path = :path and key = :key
              and answered_at > clock_timestamp() - interval '24 hours'
            """;
    private static final String FORGET = """
            delete from idempotency where caller = :caller and path = :path and key = :key
              and answered_at <= clock_timestamp() - interval '24 hours'
            """;

    private final Columns columns;
    private final ObjectMapper json;

    KeptAnswers(Columns columns, ObjectMapper json) {
        this.columns = columns;
        this.json = json;
    }

    Given given(Registered answer) {
        try {
            return new Given("/api/complaints/" + answer.id(), ETags.of(1), json.writeValueAsString(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written", e);
        }
    }

    @Nullable
    KeptAnswer draft(Request request, Given given) {
        var key = request.key();
        if (key == null) {
            return null;
        }
        var sealed = columns.seal(given.body().getBytes(StandardCharsets.UTF_8), place(request.caller(), key));
        return new KeptAnswer(
                request.caller(), request.path(), key, request.digest(), given.location(), given.etag(), sealed);
    }

    boolean isTaken(SQLException e) {
        return Taken.isIdempotencyKey(e);
    }

    /** @throws Problem 422 when the key came with another body, 409 when it is just becoming free */
    Given given(Handle handle, Request request) {
        return find(handle, request).orElseThrow(() -> {
            named(handle.createUpdate(FORGET), request).execute();
            return Problem.conflict("in-progress", "The first request with this key is still running.")
                    .header("Retry-After", "1");
        });
    }

    private Optional<Given> find(Handle handle, Request request) {
        return named(handle.createQuery(FIND), request)
                .map((row, _) -> {
                    if (!row.getString("request").equals(request.digest())) {
                        throw Problem.unprocessable("key-reused", "The key came before with another body.");
                    }
                    var body =
                            columns.open(row.getBytes("body"), place(request.caller(), String.valueOf(request.key())));
                    return new Given(
                            row.getString("location"), row.getString("etag"), new String(body, StandardCharsets.UTF_8));
                })
                .findOne();
    }

    private static <S extends SqlStatement<S>> S named(S statement, Request request) {
        return statement
                .bind("caller", request.caller())
                .bind("path", request.path())
                .bind("key", request.key());
    }

    private static String place(String caller, String key) {
        return "registration:" + caller + ":" + key;
    }
}
