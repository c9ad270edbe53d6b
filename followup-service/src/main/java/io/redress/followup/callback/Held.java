package io.redress.followup.callback;

import io.redress.followup.round.Callback;
import io.redress.followup.round.Followup;

import java.util.UUID;

/** A callback whose stream is locked until the transaction ends. */
record Held(UUID complaint, String organization, Followup followup, Callback callback) {

    long n() {
        return callback.order().n();
    }

    int round() {
        return callback.order().round();
    }
}
