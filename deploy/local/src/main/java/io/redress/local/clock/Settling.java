package io.redress.local.clock;

import io.redress.local.console.Console;
import io.redress.local.console.Refusal;
import io.redress.local.suite.Ports;
import io.redress.local.suite.Service;
import io.redress.local.suite.Suite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Waits until no service has a timer due, an entry to publish or a record to consume, in two readings one after the other. */
public final class Settling {

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration SILENCE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int READINGS = 2;
    private static final int OK = 200;

    private final Ports ports;
    private final Suite suite;
    private final Console console;

    public Settling(Ports ports, Suite suite, Console console) {
        this.ports = ports;
        this.suite = suite;
        this.console = console;
    }

    public void await() {
        try (var client = HttpClient.newHttpClient()) {
            var start = System.nanoTime();
            var nextWord = start + SILENCE.toNanos();
            for (var quiet = 0; quiet < READINGS; ) {
                // A pause before the first one too: what was just written may not have been seen by any timer yet.
                LockSupport.parkNanos(PAUSE.toNanos());
                var open = open(client);
                quiet = open.isEmpty() ? quiet + 1 : 0;
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new Refusal(
                            "The suite has not settled after %d min: %s.".formatted(PATIENCE.toMinutes(), text(open)));
                }
                if (!open.isEmpty() && System.nanoTime() > nextWord) {
                    console.step("still open: " + text(open));
                    nextWord = System.nanoTime() + SILENCE.toNanos();
                }
            }
        }
    }

    /** What each service still has to do; nothing for those that are quiet. */
    private Map<String, String> open(HttpClient client) {
        var open = new TreeMap<String, String>();
        for (var service : suite.services()) {
            var work = read(client, service);
            if (!work.isEmpty()) {
                open.put(service.name(), work);
            }
        }
        return open;
    }

    private String read(HttpClient client, Service service) {
        var request = HttpRequest.newBuilder(URI.create(ports.url(service) + "/q/metrics"))
                .header("Accept", "text/plain")
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode() == OK ? Work.of(answer.body()).text() : "status " + answer.statusCode();
        } catch (IOException e) {
            return "no answer";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(Map<String, String> open) {
        return open.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("; "));
    }
}
