package io.redress.intake.procedure;

import io.smallrye.config.ConfigMapping;

import java.nio.file.Path;

/** Where procedures come from. */
@ConfigMapping(prefix = "redress.procedures")
public interface ProcedureConfig {

    /** Folder with {@code <organization>/procedure.yaml}, the parts they include, and {@code calendars/}; read only. */
    Path folder();
}
