package io.redress.procedure.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * Why a case may be paused, and whom it then waits for.
 *
 * @param consent position whose consent it needs; until then the clock runs. Null for none
 * @param remind when the customer is reminded while the case is paused; null for never
 * @param message code of the reminder
 * @param longest after which the case goes on by itself; null for no limit
 */
public record PauseReason(
        Text name,
        WaitingFor waitingFor,
        @Nullable String consent,
        @Nullable String remind,
        @Nullable String message,
        @Nullable String longest) {}
