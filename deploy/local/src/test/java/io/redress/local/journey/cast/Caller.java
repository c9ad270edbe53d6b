package io.redress.local.journey.cast;

import io.vertx.core.json.JsonObject;

import java.time.Instant;
import java.util.List;

import static org.awaitility.Awaitility.await;

/** Who rings customers up after a solution. */
public record Caller(Http http) {

    /** One call in the queue. */
    public record Callback(long n, Instant dueAt, Instant notBefore, String status) {

        static Callback of(JsonObject body) {
            return new Callback(
                    body.getLong("n"),
                    Json.instant(body, "dueAt"),
                    Json.instant(body, "notBefore"),
                    body.getString("status"));
        }

        String path() {
            return "/api/callbacks/" + n;
        }
    }

    public List<Callback> queueOf(Complaint complaint) {
        return http.get("/api/callbacks?complaint=" + complaint.id()).expect(200).items().stream()
                .map(Callback::of)
                .toList();
    }

    /** Waits until a call about the complaint is queued. */
    public Callback findsInTheQueue(Complaint complaint) {
        return await().until(() -> queueOf(complaint), queue -> !queue.isEmpty())
                .getFirst();
    }

    public void claims(Callback callback) {
        http.post(callback.path() + "/claim").expect(200);
    }

    /** A valid call, and what the customer says in it. */
    public void reaches(Callback callback, boolean resolved, int satisfaction, int recommend) {
        attempts(
                callback,
                new JsonObject()
                        .put("outcome", "reached")
                        .put("validity", valid())
                        .put(
                                "answers",
                                new JsonObject()
                                        .put("resolved", resolved)
                                        .put("satisfaction", satisfaction)
                                        .put("recommend", recommend)));
    }

    public void attempts(Callback callback, JsonObject attempt) {
        http.post(callback.path() + "/attempts", attempt).expect(201);
    }

    /** The four conditions of a valid call, all kept. */
    public static JsonObject valid() {
        return new JsonObject()
                .put("identity", true)
                .put("understanding", true)
                .put("script", true)
                .put("explicit", true);
    }
}
