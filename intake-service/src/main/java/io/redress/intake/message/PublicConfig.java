package io.redress.intake.message;

import io.smallrye.config.ConfigMapping;

import java.net.URI;

/** How the suite is reached from outside. */
@ConfigMapping(prefix = "redress.public")
public interface PublicConfig {

    /** Address before {@code /api}, for links in messages; without a slash at its end. */
    URI url();
}
