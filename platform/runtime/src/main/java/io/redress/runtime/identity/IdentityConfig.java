package io.redress.runtime.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.util.Optional;

/** How callers prove who they are. */
@ConfigMapping(prefix = "redress")
public interface IdentityConfig {

    /** Bearer tokens unless said otherwise: whoever forgets to set it gets the safe one. */
    @WithDefault("oidc")
    Mode identity();

    Local local();

    Internal internal();

    enum Mode {
        /** Bearer tokens of the provider under {@code quarkus.oidc}. */
        OIDC,
        /** HTTP Basic, password = user name; refused outside the profile local and tests. */
        LOCAL
    }

    /** Settings of one machine. */
    interface Local {

        /** Whose people the short demo names ({@code agent}, {@code handler}, …) mean; without it only the long ones are taken. */
        Optional<String> organization();
    }

    /** Calls between services. */
    interface Internal {

        /**
         * Shared by the services of one machine in place of client credentials. Refused in OIDC mode. Optional because a service
         * that neither makes nor takes such calls needs none; without it every such call is refused.
         */
        Optional<String> secret();
    }
}
