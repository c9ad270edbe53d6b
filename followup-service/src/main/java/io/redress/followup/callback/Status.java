package io.redress.followup.callback;

import io.redress.followup.round.Callback;

import java.util.Locale;

/** The states of a callback, by name. */
enum Status {
    SCHEDULED,
    CLAIMED,
    COMPLETED,
    UNREACHED;

    static Status of(Callback callback) {
        return switch (callback) {
            case Callback.Scheduled _ -> SCHEDULED;
            case Callback.Claimed _ -> CLAIMED;
            case Callback.Completed _ -> COMPLETED;
            case Callback.Unreached _ -> UNREACHED;
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
