package io.redress.local.up;

import io.redress.local.console.Console;
import io.redress.local.suite.Ports;
import io.redress.local.suite.Service;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Asks services whether they are ready. One that lives and is not ready may need an operator: it is told, never ended. */
final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Ports ports;
    private final Console console;

    Readiness(Ports ports, Console console) {
        this.ports = ports;
        this.console = console;
    }

    /** Returns when the service is ready; from half a minute on it says what is missing. */
    void await(Service service) {
        var nextWord = System.nanoTime() + SILENCE.toNanos();
        while (true) {
            var missing = missing(service);
            if (missing.isEmpty()) {
                return;
            }
            if (System.nanoTime() > nextWord) {
                console.step("%s is not ready yet: %s".formatted(service.name(), missing));
                nextWord = System.nanoTime() + SILENCE.toNanos();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private String missing(Service service) {
        var request = HttpRequest.newBuilder(URI.create(ports.url(service) + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode() == OK ? "" : failing(answer.body());
        } catch (IOException e) {
            return "it does not answer on port " + ports.of(service);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The checks that are not up, with what they say. */
    static String failing(String health) {
        try {
            return new JsonObject(health)
                    .getJsonArray("checks").stream()
                            .map(JsonObject.class::cast)
                            .filter(check -> !"UP".equals(check.getString("status")))
                            .map(check -> check.getString("name") + " "
                                    + check.getJsonObject("data", new JsonObject())
                                            .encode())
                            .collect(Collectors.joining(", "));
        } catch (DecodeException | ClassCastException | NullPointerException e) {
            return "its health is no JSON";
        }
    }
}
