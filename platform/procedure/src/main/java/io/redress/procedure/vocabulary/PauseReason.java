package io.redress.procedure.vocabulary;

/** Why a case may be paused, and whom it then waits for. */
public record PauseReason(Text name, WaitingFor waitingFor) {}
