package io.redress.followup.callback;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.net.URI;
import java.time.Duration;

/** Settings of this service. */
@ConfigMapping(prefix = "redress")
public interface FollowupConfig {

    Callback callback();

    Intake intake();

    /** How callers work. */
    interface Callback {

        /** How long a caller keeps a callback, in real time: longer than any call lasts, short enough that one who went home blocks nobody. */
        @WithDefault("30m")
        Duration lease();
    }

    /** The service that alone knows customers' numbers. */
    interface Intake {

        /** For the one internal call; a complaint's events need no address. */
        URI url();

        /** How long a caller waits for a number before hearing that it cannot be had. */
        @WithDefault("5s")
        Duration patience();
    }
}
