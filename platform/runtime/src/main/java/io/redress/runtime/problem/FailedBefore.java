package io.redress.runtime.problem;

import io.redress.runtime.database.DatabaseAway;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Answers what failed before any endpoint was reached, such as the look-up of whoever signs in. */
@Singleton
class FailedBefore {

    private final Problems problems;

    FailedBefore(Problems problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
    }

    private void answer(RoutingContext routing) {
        var failure = routing.failure();
        var problem = failure == null || routing.response().headWritten()
                ? null
                : DatabaseAway.beneath(failure).orElse(null);
        if (problem == null) {
            routing.next();
            return;
        }
        var response = routing.response().setStatusCode(problem.status());
        problem.content().headers().forEach(response::putHeader);
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE).end(problems.text(problem));
    }
}
