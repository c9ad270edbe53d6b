package io.redress.intake.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.runtime.cipher.Columns;
import io.redress.runtime.http.ETags;
import io.redress.runtime.problem.Problem;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * First answers to registrations with a key. The key is written by the statement that writes the registration: a repetition that comes meanwhile
 * finds the key locked and is refused at once, a later one runs into the unique index and is answered like the first.
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

    private final Jdbi jdbi;
    private final Columns columns;
    private final ObjectMapper json;

    KeptAnswers(Jdbi jdbi, Columns columns, ObjectMapper json) {
        this.jdbi = jdbi;
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

    /**
     * The first answer to the same request, when that is why its registration was not written.
     *
     * @param refusal of the statement that writes the registration
     * @return empty when it was another reason, or the key was past its time; that one is forgotten now
     * @throws Problem 422 when the key came with another body, 409 while the first request is still running
     */
    Optional<Given> given(Request request, SQLException refusal) {
        if (Taken.isInProgress(refusal)) {
            throw Problem.conflict("in-progress", "The first request with this key is still running.")
                    .header("Retry-After", "1");
        }
        if (!Taken.isIdempotencyKey(refusal)) {
            return Optional.empty();
        }
        return jdbi.withHandle(handle -> {
            var given = find(handle, request);
            if (given.isEmpty()) {
                named(handle.createUpdate(FORGET), request).execute();
            }
            return given;
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
