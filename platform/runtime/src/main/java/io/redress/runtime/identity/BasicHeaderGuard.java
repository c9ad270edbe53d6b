package io.redress.runtime.identity;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.redress.runtime.problem.Challenge;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Problems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Refuses Basic credentials that are none: the framework's mechanism fails on them instead of refusing them. */
@Singleton
class BasicHeaderGuard {

    /** Before authentication (200). */
    private static final int PRIORITY = 300;

    private static final String SCHEME = "basic ";

    private final Problems problems;
    private final Challenge challenge;

    BasicHeaderGuard(Problems problems, Challenge challenge) {
        this.problems = problems;
        this.challenge = challenge;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext routing) {
        if (isReadable(routing.request().getHeader(HttpHeaders.AUTHORIZATION))) {
            routing.next();
            return;
        }
        routing.response()
                .setStatusCode(401)
                .putHeader("WWW-Authenticate", challenge.value())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
                .end(problems.text(Problem.unauthenticated()));
    }

    static boolean isReadable(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return true;
        }
        try {
            var credentials = Base64.getDecoder().decode(authorization.substring(SCHEME.length()));
            return new String(credentials, StandardCharsets.UTF_8).contains(":");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
