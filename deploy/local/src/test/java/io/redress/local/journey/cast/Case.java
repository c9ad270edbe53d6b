package io.redress.local.journey.cast;

import io.vertx.core.json.JsonObject;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case as its handlers see it at one moment.
 *
 * @param etag of that state
 */
public record Case(JsonObject body, String etag) {

    static Case of(Reply reply) {
        return new Case(reply.json(), reply.etag());
    }

    public String status() {
        return body.getString("status");
    }

    public String department() {
        return body.getString("department");
    }

    public JsonObject owner() {
        return body.getJsonObject("owner");
    }

    public Instant dueAt(String milestone) {
        return Json.instant(clock(milestone), "dueAt");
    }

    public JsonObject clock(String milestone) {
        var clocks = Json.objects(body.getJsonArray("clocks")).stream()
                .filter(clock -> milestone.equals(clock.getString("milestone")))
                .toList();
        assertThat(clocks).as("clock %s of %s", milestone, body).hasSize(1);
        return clocks.getFirst();
    }
}
