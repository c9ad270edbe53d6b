package io.redress.bench.suite;

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
import java.util.LinkedHashMap;
import java.util.concurrent.locks.LockSupport;

/** Reads the lags of all services from their metrics. */
public final class Lags {

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final int QUIET_READINGS = 2;

    private final Ports ports;
    private final Suite suite;
    /** Never HTTP/2: the upgrade from HTTP/1.1 breaks now and then under load. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Lags(Ports ports, Suite suite) {
        this.ports = ports;
        this.suite = suite;
    }

    public LagReading read() {
        var scrapes = new LinkedHashMap<String, String>();
        suite.services().forEach(service -> scrapes.put(service.name(), scrape(service)));
        return LagReading.of(scrapes);
    }

    /** Waits until nothing is left in two readings one after the other, and says how long that took. */
    public Duration awaitNone(Duration patience, Console console) {
        var begin = System.nanoTime();
        var nextWord = begin + SILENCE.toNanos();
        for (var quiet = 0; quiet < QUIET_READINGS; ) {
            LockSupport.parkNanos(PAUSE.toNanos());
            var reading = read();
            quiet = reading.isNone() ? quiet + 1 : 0;
            if (System.nanoTime() - begin > patience.toNanos()) {
                throw new Refusal(
                        "the suite has not settled after %d s: %s".formatted(patience.toSeconds(), reading.text()));
            }
            if (System.nanoTime() > nextWord) {
                console.step("  settling: " + reading.text());
                nextWord += SILENCE.toNanos();
            }
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private String scrape(Service service) {
        var request = HttpRequest.newBuilder(URI.create(ports.url(service) + "/q/metrics"))
                .header("Accept", "text/plain")
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new Refusal("%s does not tell its metrics: %s".formatted(service.name(), e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
