package io.redress.runtime.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.redress.runtime.identity.InternalCalls;
import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;

/**
 * Holds back anonymous callers that call too often, before their body is read. The address is the connection's, or the one that a proxy of this
 * deployment names.
 */
@Singleton
public class RateLimitFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final RateLimits limits;
    private final Proxies proxies;
    private final SecurityIdentity identity;

    RateLimitFilter(RateLimits limits, Proxies proxies, SecurityIdentity identity) {
        this.limits = limits;
        this.proxies = proxies;
        this.identity = identity;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 1)
    public void check(ContainerRequestContext request, ResourceInfo resource, HttpServerRequest connection) {
        if (!identity.isAnonymous()
                || InternalCalls.isInternal(request.getUriInfo().getPath())) {
            return;
        }
        var peer = connection.remoteAddress().hostAddress();
        var caller =
                proxies.caller(peer == null ? "" : peer, connection.headers().getAll("X-Forwarded-For"));
        limits.count(caller, group(resource), READING.contains(request.getMethod()));
    }

    private static Optional<String> group(ResourceInfo resource) {
        return Stream.<AnnotatedElement>of(resource.getResourceMethod(), resource.getResourceClass())
                .flatMap(element -> Stream.ofNullable(element.getAnnotation(Limited.class)))
                .map(Limited::value)
                .findFirst();
    }
}
