package io.redress.runtime.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.redress.runtime.http.IdempotentAnswers.Request;
import io.redress.runtime.identity.Caller;
import io.redress.runtime.problem.Problem;

import java.util.Optional;
import java.util.function.Supplier;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/**
 * Lets a caller repeat a request that may or may not have arrived: with the header {@code Idempotency-Key} the same request is answered as it
 * was the first time, and nothing is done again. The first answer is kept in the transaction of its effect, so there is never one without
 * the other; refusals and failures are not kept.
 */
@RequestScoped
public class Idempotency {

    public static final String HEADER = "Idempotency-Key";

    private static final int SHORTEST = 16;
    private static final int LONGEST = 100;

    private final IdempotentAnswers answers;
    private final ReceivedBody received;
    private final Caller caller;
    private final HttpHeaders headers;
    private final UriInfo uri;

    Idempotency(IdempotentAnswers answers, ReceivedBody received, Caller caller, HttpHeaders headers, UriInfo uri) {
        this.answers = answers;
        this.received = received;
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
    }

    /**
     * Answers this request, now or again. Call it outside of any transaction; with a key the action runs in one transaction with the keeping
     * of its answer (a use case's {@code @Transactional} joins it), without a key in whatever it opens itself. Checks that depend on the
     * state, {@code If-Match} too, belong into the action: a repetition must not run into them.
     *
     * @throws Problem 400 for a key of wrong length, 409 while the first request is still running, 422 when the key came with another body
     */
    public Response answer(Supplier<Answer> action) {
        return key().map(key -> once(key, action)).orElseGet(() -> answers.respond(action.get()));
    }

    private Response once(String key, Supplier<Answer> action) {
        var request = new Request(
                caller.isAnonymous() ? "" : caller.organization() + "/" + caller.staff(),
                uri.getPath(),
                key,
                received.digest());
        return QuarkusTransaction.requiringNew().call(() -> answers.firstOr(request, action));
    }

    private Optional<String> key() {
        var key = Optional.ofNullable(headers.getHeaderString(HEADER));
        if (key.filter(text -> text.length() < SHORTEST || text.length() > LONGEST)
                .isPresent()) {
            throw Problem.badRequest(HEADER, "must have %d to %d characters".formatted(SHORTEST, LONGEST));
        }
        return key;
    }
}
