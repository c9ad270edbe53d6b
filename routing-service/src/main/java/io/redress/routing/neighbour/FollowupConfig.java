package io.redress.routing.neighbour;

import io.smallrye.config.ConfigMapping;

import java.net.URI;

/** Where followup answers internal calls: on its own port, never through the gateway. */
@ConfigMapping(prefix = "redress.followup")
public interface FollowupConfig {

    /** Without a slash at its end, for example {@code http://followup:8083}. */
    URI url();
}
