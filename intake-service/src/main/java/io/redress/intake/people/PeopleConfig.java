package io.redress.intake.people;

import io.smallrye.config.ConfigMapping;

import java.nio.file.Path;

/** Where people come from. */
@ConfigMapping(prefix = "redress.people")
public interface PeopleConfig {

    /** Folder with {@code <organization>.yaml}; read only. */
    Path folder();
}
