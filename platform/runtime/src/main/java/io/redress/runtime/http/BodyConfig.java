package io.redress.runtime.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;
import java.util.Map;

/** How much a caller may send. */
@ConfigMapping(prefix = "redress.body")
public interface BodyConfig {

    /** The contract's limit for JSON; a description of 10,000 characters takes 60 KB at the worst. */
    @WithDefault("256K")
    MemorySize limit();

    /** Paths that take more, as regular expressions over the whole path, for example those that take files. */
    Map<String, MemorySize> paths();

    /**
     * How much of a refused body is still read and thrown away: a connection that is closed on unread bytes is reset, and the caller never
     * sees why it was refused. Whoever sends even more has the connection closed.
     */
    @WithDefault("256M")
    MemorySize discard();

    /** How long that may take. */
    @WithDefault("20s")
    Duration discardTime();
}
