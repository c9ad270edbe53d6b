package io.redress.runtime.cipher;

import io.smallrye.config.ConfigMapping;

import java.util.Optional;

/** The deployment's key. */
@ConfigMapping(prefix = "redress")
public interface KeyConfig {

    /**
     * 32 random bytes in base64, the same for all services of a deployment and for all its life: with another key the contact columns
     * cannot be read, nobody is found by telephone any more, and the access codes given out no longer open anything. Optional only so
     * that its absence can be said in a sentence.
     */
    Optional<String> key();
}
