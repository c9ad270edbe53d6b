package io.redress.runtime.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.redress.runtime.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;

/**
 * Shuts every path under {@code /internal/} to all but the services of this deployment. It goes by the path, so that no endpoint can be
 * forgotten.
 */
@Singleton
public class InternalCalls {

    static final String HEADER = "Redress-Internal";

    private static final String PATHS = "/internal/";

    private final IdentityMode mode;
    private final SecurityIdentity identity;

    InternalCalls(IdentityMode mode, SecurityIdentity identity) {
        this.mode = mode;
        this.identity = identity;
    }

    public static boolean isInternal(String path) {
        return path.startsWith(PATHS);
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void check(ContainerRequestContext request) {
        if (!isInternal(request.getUriInfo().getPath())) {
            return;
        }
        if (mode.isLocal()) {
            requireSecret(request.getHeaderString(HEADER));
        } else {
            requireClient();
        }
    }

    private void requireSecret(@Nullable String given) {
        if (!mode.isSecret(given)) {
            throw Problem.unauthenticated();
        }
    }

    private void requireClient() {
        if (identity.isAnonymous()) {
            throw Problem.unauthenticated();
        }
        if (!identity.hasRole(Roles.INTERNAL)) {
            throw Problem.forbidden("This is for the services of this deployment.");
        }
    }
}
