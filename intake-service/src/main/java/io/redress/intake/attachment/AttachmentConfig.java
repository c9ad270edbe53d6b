package io.redress.intake.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much may be attached. */
@ConfigMapping(prefix = "redress.attachments")
public interface AttachmentConfig {

    /** One file; a recording of an hour, or a photograph as cameras make them. The contract's limit. */
    @WithDefault("20M")
    MemorySize file();

    /** All files of one complaint together. The contract's limit. */
    @WithDefault("100M")
    MemorySize complaint();
}
