package io.redress.runtime.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Problems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Answers a body that says itself that it is too large before anything else looks at the request. A body of unknown length is counted while
 * it is read, in {@link BodyLimits#read}.
 */
@Singleton
class BodyLengthGuard {

    /** Before authentication (200): who sends too much is refused whoever it is. */
    private static final int PRIORITY = 400;

    private final BodyLimits limits;
    private final Problems problems;

    BodyLengthGuard(BodyLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext routing) {
        var limit = limits.of(routing.normalizedPath());
        if (declaredLength(routing) <= limit) {
            routing.next();
            return;
        }
        discard(routing);
        routing.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
                .end(problems.text(Problem.tooLarge(limit)));
    }

    private static long declaredLength(RoutingContext routing) {
        var length = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private void discard(RoutingContext routing) {
        var request = routing.request();
        var timer = routing.vertx()
                .setTimer(
                        limits.discardTime().toMillis(),
                        _ -> request.connection().close());
        request.endHandler(_ -> routing.vertx().cancelTimer(timer));
        request.connection().closeHandler(_ -> routing.vertx().cancelTimer(timer));
        request.handler(_ -> {
            if (request.bytesRead() > limits.discard()) {
                request.connection().close();
            }
        });
        request.resume();
    }
}
