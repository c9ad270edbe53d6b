package io.redress.runtime.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The framework's refusals in our words. */
final class FrameworkProblems {

    private FrameworkProblems() {}

    static Problem of(Response response) {
        return switch (response.getStatus()) {
            case 400 -> Problem.of(400, "bad-request", "The request is not of the form asked for", null);
            case 401 -> Problem.unauthenticated();
            case 403 -> Problem.forbidden("The caller's roles do not allow it.");
            case 404 -> Problem.notFound();
            case 405 -> notAllowed(response);
            case 406 -> Problem.of(406, "not-acceptable", "None of the accepted content types is given here", null);
            case 413 -> Problem.of(413, "too-large", "The body is too large", null);
            case 415 -> Problem.unsupportedMediaType("Send application/json.");
            default -> Problem.of(response.getStatus(), "refused", "The request is refused", null);
        };
    }

    private static Problem notAllowed(Response response) {
        var problem = Problem.of(405, "method-not-allowed", "The method is not taken here", null);
        var allowed = response.getHeaderString(HttpHeaders.ALLOW);
        return allowed == null ? problem : problem.header(HttpHeaders.ALLOW, allowed);
    }
}
