package io.redress.runtime.identity;

import io.quarkus.runtime.Startup;
import io.quarkus.vertx.http.security.HttpSecurity;
import io.redress.runtime.identity.IdentityConfig.Mode;
import io.redress.runtime.problem.Challenge;
import io.redress.runtime.profile.LocalOnly;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Settles at start which of the two ways of signing in is open. The other one is then shut: never both. Not a singleton, because filters are made
 * before the settings can be read.
 */
@Startup
@ApplicationScoped
class IdentityMode implements Challenge {

    private final Mode mode;
    private final Optional<String> secret;

    IdentityMode(
            IdentityConfig config,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "true") boolean takesTokens) {
        this.mode = config.identity();
        this.secret = config.internal().secret();
        if (isLocal()) {
            LocalOnly.check("redress.identity=local");
        } else if (secret.isPresent()) {
            throw new IllegalStateException(
                    "redress.internal.secret is for redress.identity=local: here services show each other tokens, see quarkus.oidc-client. Remove it.");
        }
        if (isLocal() == takesTokens) {
            throw new IllegalStateException(
                    "redress.identity=%s needs quarkus.oidc.tenant-enabled=%s: bearer tokens and demo passwords are never both taken."
                            .formatted(isLocal() ? "local" : "oidc", !takesTokens));
        }
    }

    void configure(@Observes HttpSecurity security) {
        if (isLocal()) {
            security.basic("redress");
        }
    }

    boolean isLocal() {
        return mode == Mode.LOCAL;
    }

    /** Whether it is the one the services of this machine share; takes as long for a wrong one as for the right one. */
    boolean isSecret(@Nullable String given) {
        return given != null
                && secret.filter(expected -> MessageDigest.isEqual(expected.getBytes(UTF_8), given.getBytes(UTF_8)))
                        .isPresent();
    }

    @Override
    public String value() {
        return switch (mode) {
            case LOCAL -> "Basic realm=\"redress\"";
            case OIDC -> "Bearer";
        };
    }
}
