package io.redress.runtime.clock;

import io.smallrye.config.ConfigMapping;

import java.nio.file.Path;
import java.util.Optional;

/** Where domain time comes from. */
@ConfigMapping(prefix = "redress.clock")
public interface ClockConfig {

    /**
     * A file with the offset from system time: 8 bytes, a big-endian number of milliseconds. Every service of one machine maps the same
     * file, so that one write moves all clocks at once and no door on HTTP is needed. It must be written in place: a file put in its
     * stead would not be seen. Taken in the profile {@code local} alone, because whoever moves the clock moves every deadline.
     */
    Optional<Path> file();
}
