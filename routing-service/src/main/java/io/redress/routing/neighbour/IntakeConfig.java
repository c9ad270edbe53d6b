package io.redress.routing.neighbour;

import io.smallrye.config.ConfigMapping;

import java.net.URI;

/** Where intake answers internal calls: on its own port, never through the gateway. */
@ConfigMapping(prefix = "redress.intake")
public interface IntakeConfig {

    /** Without a slash at its end, for example {@code http://intake:8081}. */
    URI url();
}
