package io.redress.routing.department;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The systems of departments that may answer on Kafka. */
@ConfigMapping(prefix = "redress")
public interface SystemsConfig {

    /** Besides those of one machine: there each organisation has {@code department-system@<organization>}, whose secret is its name. */
    Optional<List<Known>> systems();

    Replies replies();

    /** One system. */
    interface Known {

        /** As in the header {@code redress-system}. */
        String name();

        /** Whose cases it may work. */
        String organization();

        /** Key of its signatures, in UTF-8. */
        String secret();
    }

    /** What is taken of them. */
    interface Replies {

        /** How old a reply may be, by its {@code ce_time}. */
        @WithDefault("15m")
        Duration fresh();
    }
}
