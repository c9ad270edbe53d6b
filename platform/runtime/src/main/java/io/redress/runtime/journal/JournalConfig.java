package io.redress.runtime.journal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a service calls itself on the wire. */
@ConfigMapping(prefix = "redress.journal")
public interface JournalConfig {

    /** Whether this service writes facts at all. A service that only learns from others has no journal. */
    @WithDefault("true")
    boolean enabled();

    /** The topic that this service alone writes its facts to. */
    @WithDefault("none")
    String topic();

    /** {@code ce_source} of its facts, for example {@code /intake}. */
    @WithDefault("none")
    String source();
}
