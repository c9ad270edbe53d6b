package io.redress.local.demo;

import io.redress.local.console.Refusal;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** The suite's public API as a client sees it. A refusal ends the demo with what the suite says. */
record Api(HttpClient client, String base) {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int FIRST_REFUSAL = 300;
    private static final int NOT_MODIFIED = 304;

    /** @param etag the state that the body shows; empty where there is none */
    record Answer(JsonObject body, String etag) {}

    /** Who asks: a member of staff, or the customer with the code of one complaint. */
    record Who(Map<String, String> headers) {

        static final Who ANYONE = new Who(Map.of());

        static Who staff(String user) {
            var credentials = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
            return new Who(
                    Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials)));
        }

        static Who customer(String accessCode) {
            return new Who(Map.of("X-Access-Code", accessCode));
        }
    }

    Answer get(Who who, String path) {
        return send(request(who, path).GET());
    }

    /** The state after {@code etag}; the same again when nothing has changed in the time that the path waits. */
    Answer after(Who who, String path, Answer known) {
        var answer = exchange(
                request(who, path).header("If-None-Match", known.etag()).GET());
        return answer.statusCode() == NOT_MODIFIED ? known : read(answer);
    }

    Answer post(Who who, String path, JsonObject body) {
        return send(posting(who, path, body));
    }

    /** An action on what {@code known} shows: refused when somebody was faster. */
    Answer act(Who who, String path, Answer known, JsonObject body) {
        return send(posting(who, path, body).header("If-Match", known.etag()));
    }

    private HttpRequest.Builder posting(Who who, String path, JsonObject body) {
        return request(who, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.encode()));
    }

    private HttpRequest.Builder request(Who who, String path) {
        var builder = HttpRequest.newBuilder(URI.create(base + path)).timeout(TIMEOUT);
        who.headers().forEach(builder::header);
        return builder;
    }

    private Answer send(HttpRequest.Builder builder) {
        return read(exchange(builder));
    }

    private HttpResponse<String> exchange(HttpRequest.Builder builder) {
        try {
            return client.send(builder.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Refusal("The suite does not answer on %s: %s".formatted(base, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer read(HttpResponse<String> answer) {
        if (answer.statusCode() >= FIRST_REFUSAL) {
            throw new Refusal("%s %s was refused with %d: %s"
                    .formatted(answer.request().method(), answer.uri().getPath(), answer.statusCode(), answer.body()));
        }
        try {
            var body = answer.body().isBlank() ? new JsonObject() : new JsonObject(answer.body());
            return new Answer(body, answer.headers().firstValue("ETag").orElse(""));
        } catch (DecodeException e) {
            throw new Refusal("%s answered no JSON.".formatted(answer.uri().getPath()), e);
        }
    }
}
