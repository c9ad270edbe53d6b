package io.redress.local.journey.fault;

import io.redress.local.journey.cast.Http;
import io.redress.local.journey.cast.Reply;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

import java.io.UncheckedIOException;
import java.util.UUID;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

/**
 * One customer's registration, sent under one Idempotency-Key until it is answered. A failed attempt leaves open whether the complaint is
 * there: only the suite knows.
 */
final class Registration {

    private static final int CREATED = 201;

    private final String key = "registration-" + UUID.randomUUID();
    private final JsonObject form;
    private volatile @Nullable JsonObject answer;

    Registration(JsonObject form) {
        this.form = form;
    }

    /** Sends it once, and keeps the answer if that registers. */
    void attempt(Http suite) {
        try {
            var reply = send(suite);
            if (reply.status() == CREATED) {
                answer = reply.json();
            }
        } catch (UncheckedIOException e) {
            // The suite, or what lies between, went away in the middle of it.
        }
    }

    /** Sends it, again and again if need be, until it is answered. */
    void insist(Http suite) {
        await().until(() -> {
            if (!isAnswered()) {
                attempt(suite);
            }
            return isAnswered();
        });
    }

    Reply send(Http suite) {
        return suite.with("Idempotency-Key", key).post("/api/complaints", form);
    }

    boolean isAnswered() {
        return answer != null;
    }

    /** The first answer. */
    JsonObject answer() {
        return requireNonNull(answer, "it has not been answered");
    }

    UUID id() {
        return UUID.fromString(answer().getString("id"));
    }
}
