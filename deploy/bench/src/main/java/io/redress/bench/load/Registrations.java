package io.redress.bench.load;

import io.redress.local.suite.Home;
import io.redress.local.suite.Ports;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Requests that register a complaint, as the form on the web sends it: the complaint of the demo, each time of another customer and under another
 * idempotency key.
 */
public final class Registrations {

    private static final int KEPT_OF_A_NUMBER = 3;

    private final Numbered request;
    private final AtomicLong number = new AtomicLong();

    /** @param port of whom they go to */
    public Registrations(Home home, int port) {
        var body = complaint(home).encode();
        this.request = new Numbered("""
                POST /api/complaints HTTP/1.1
                Host: %s:%d
                Content-Type: application/json
                Content-Length: %d
                Idempotency-Key: bench-%016x-%s

                """.replace("\n", "\r\n").formatted(
                        Ports.HOST,
                        port,
                        body.getBytes(StandardCharsets.UTF_8).length,
                        System.nanoTime(),
                        Numbered.MARK)
                + body);
    }

    byte[] next() {
        return request.with(number.incrementAndGet());
    }

    private static JsonObject complaint(Home home) {
        return new JsonObject()
                .put("organization", home.setting("organization"))
                .put("channel", home.setting("demo.channel"))
                .put("category", home.setting("demo.category"))
                .put("summary", home.setting("demo.summary"))
                .put("description", home.setting("demo.description"))
                .put("demands", new JsonArray(home.settings("demo.demands")))
                .put("place", new JsonObject().put("region", home.setting("demo.region")))
                .put(
                        "subject",
                        new JsonObject()
                                .put("type", home.setting("demo.subjectType"))
                                .put("id", phone(home)))
                .put(
                        "customer",
                        new JsonObject()
                                .put("name", home.setting("demo.customer"))
                                .put("phone", phone(home))
                                .put("email", Numbered.MARK + home.setting("demo.email"))
                                .put("language", home.setting("demo.language")))
                .put(
                        "loss",
                        new JsonObject()
                                .put("amount", home.setting("demo.loss"))
                                .put("currency", home.setting("demo.currency")));
    }

    private static String phone(Home home) {
        return home.setting("demo.phone").substring(0, KEPT_OF_A_NUMBER) + Numbered.MARK;
    }
}
