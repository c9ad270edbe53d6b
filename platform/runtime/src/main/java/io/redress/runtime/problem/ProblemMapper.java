package io.redress.runtime.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.redress.runtime.database.DatabaseAway;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import java.util.Optional;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Every exception that leaves an endpoint becomes a problem here. What is not a refusal is a 500 that says nothing but where to look. */
@Singleton
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final Problems problems;
    private final Challenge challenge;

    ProblemMapper(Problems problems, Challenge challenge) {
        this.problems = problems;
        this.challenge = challenge;
    }

    @ServerExceptionMapper(priority = 1)
    public Response refused(Problem problem) {
        if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            return problems.answer(problem.header(HttpHeaders.WWW_AUTHENTICATE, challenge.value()));
        }
        return problems.answer(problem);
    }

    @ServerExceptionMapper(
            value = {
                AuthenticationFailedException.class,
                AuthenticationCompletionException.class,
                UnauthorizedException.class
            },
            priority = 1)
    public Response unauthenticated() {
        return refused(Problem.unauthenticated());
    }

    @ServerExceptionMapper(value = ForbiddenException.class, priority = 1)
    public Response forbidden() {
        return refused(Problem.forbidden("The caller's roles do not allow it."));
    }

    @ServerExceptionMapper(priority = 1)
    public Response invalid(ConstraintViolationException failure) {
        return ConstraintProblems.of(failure).map(this::refused).orElseGet(() -> fault(failure));
    }

    /** What the framework refuses: path, method, media types, parameters. */
    @ServerExceptionMapper(priority = 1)
    public Response refusedByFramework(WebApplicationException failure) {
        var status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        return problemBeneath(failure)
                .map(this::refused)
                .orElseGet(() -> status < 500 ? refused(FrameworkProblems.of(failure.getResponse())) : fault(failure));
    }

    /**
     * Named beside {@code Throwable}: JSON that a service cannot read by its own fault is no fault of the caller, as the framework's own
     * mapper would have it. Request bodies are read elsewhere.
     */
    @ServerExceptionMapper(
            value = {MismatchedInputException.class, Throwable.class},
            priority = 1)
    public Response unexpected(Throwable failure) {
        return problemBeneath(failure)
                .or(() -> DatabaseAway.beneath(failure))
                .map(this::refused)
                .orElseGet(() -> fault(failure));
    }

    private static Optional<Problem> problemBeneath(Throwable failure) {
        for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    private Response fault(Throwable failure) {
        var traceId = Problems.traceId();
        LOG.errorf(failure, "A request failed (traceId %s)", traceId);
        return problems.answer(Problem.of(500, "fault", "The service failed", null), traceId);
    }
}
