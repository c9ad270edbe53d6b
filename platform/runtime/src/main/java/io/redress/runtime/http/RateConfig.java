package io.redress.runtime.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often one address may call without signing in. */
@ConfigMapping(prefix = "redress")
public interface RateConfig {

    /** Off is for one machine, where tests and the bench call as fast as they can. */
    @WithDefault("on")
    Switch limits();

    /** Calls that only read: a page that is open looks every few seconds. */
    @WithName("rate.read")
    Read read();

    /** Calls that write: nobody types faster than this. */
    @WithName("rate.write")
    Write write();

    /** Groups of their own, named by {@link Limited}. */
    @WithName("rate.group")
    Map<String, Group> groups();

    /**
     * How many addresses are remembered. Those that have been quiet longest are forgotten first: whoever can call from more addresses than
     * this is not held back by a limit per address anyway.
     */
    @WithName("rate.addresses")
    @WithDefault("100000")
    int addresses();

    /**
     * Networks of the proxies that stand before the services, as {@code 10.0.0.0/8}: their {@code X-Forwarded-For} is believed. Without it all callers behind a gateway
     * share its address, and its limits.
     */
    @WithName("rate.proxies")
    Optional<List<String>> proxies();

    enum Switch {
        ON,
        OFF
    }

    interface Read {
        @WithDefault("240")
        int calls();

        @WithDefault("1m")
        Duration per();
    }

    interface Write {
        @WithDefault("30")
        int calls();

        @WithDefault("1m")
        Duration per();
    }

    interface Group {
        int calls();

        Duration per();
    }
}
