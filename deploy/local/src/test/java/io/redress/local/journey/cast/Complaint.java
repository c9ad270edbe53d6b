package io.redress.local.journey.cast;

import io.vertx.core.json.JsonObject;

import java.util.UUID;

/**
 * A registered complaint, as its customer knows it.
 *
 * @param answer the whole answer to the registration
 */
public record Complaint(UUID id, String reference, String accessCode, JsonObject answer) {

    public static Complaint of(JsonObject answer) {
        return new Complaint(
                UUID.fromString(answer.getString("id")),
                answer.getString("reference"),
                answer.getString("accessCode"),
                answer);
    }

    String path() {
        return "/api/complaints/" + id;
    }
}
