package io.redress.intake.procedure;

/** Fired after the folder has been read; what depends on procedures is checked again. */
public record ProceduresLoaded() {}
