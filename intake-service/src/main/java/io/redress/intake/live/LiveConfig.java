package io.redress.intake.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** How timelines are followed. */
@ConfigMapping(prefix = "redress.live")
public interface LiveConfig {

    /** How long a ticket may be used, also to come back after a break: as long as somebody keeps a page open. */
    @WithDefault("1h")
    Duration ticket();

    /** How often a line is sent that says nothing: what stands in between closes connections that are silent for half a minute. */
    @WithDefault("15s")
    Duration heartbeat();
}
