package io.redress.local.journey.cast;

import io.redress.local.journey.SuiteFixture;
import io.vertx.core.json.JsonObject;

import java.util.List;
import java.util.UUID;

/** Who keeps the suite running; asks each service on its own port. */
public record Operator(SuiteFixture suite) {

    public JsonObject verifies(String service) {
        return at(service).get("/api/journal/verification").expect(200).json();
    }

    public JsonObject verifies(String service, UUID stream) {
        return at(service)
                .get("/api/journal/verification?stream=" + stream)
                .expect(200)
                .json();
    }

    /** What could not be taken in and waits, oldest first. */
    public List<JsonObject> deadLetters(String service) {
        return at(service).get("/api/dead-letters?limit=500").expect(200).items();
    }

    /** Has a parked record tried again, with what waits behind it: {@code taken} and {@code left}. */
    public JsonObject retries(String service, JsonObject letter) {
        return at(service)
                .post("/api/dead-letters/%d/retry".formatted(letter.getLong("n")))
                .expect(200)
                .json();
    }

    /** The service's checks, as its readiness tells them. */
    public Reply health(String service) {
        return Http.anyone(suite.url(service)).get("/q/health/ready");
    }

    private Http at(String service) {
        return Http.anyone(suite.url(service)).as("operator");
    }
}
