package io.redress.intake.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.redress.intake.message.MessageConfig.Http;
import io.redress.runtime.journal.Facts;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Hands short messages to a gateway, which tells copies apart by the key. */
final class HttpCarrier implements Carrier {

    private static final Logger LOG = Logger.getLogger(HttpCarrier.class);
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;

    private final Http config;
    private final URI url;
    private final HttpClient client;

    HttpCarrier(Http config) {
        this.config = config;
        this.url = config.url()
                .orElseThrow(() -> new IllegalStateException(
                        "redress.messages.http.url is not set, and redress.messages.sms=http needs it"));
        this.client = HttpClient.newBuilder().connectTimeout(config.timeout()).build();
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Body(String via, String to, String text) {}

    @Override
    public Outcome carry(Letter letter) {
        try {
            var status = client.send(request(letter), BodyHandlers.discarding()).statusCode();
            return outcome(letter, status);
        } catch (IOException e) {
            LOG.warnf("message %s was not taken: %s", letter.key(), e.getClass().getSimpleName());
            return new Outcome.NotNow("gateway-unreachable");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.NotNow("gateway-unreachable");
        }
    }

    private HttpRequest request(Letter letter) {
        var body = new Body(letter.via().code(), letter.address(), letter.text());
        var request = HttpRequest.newBuilder(url)
                .timeout(config.timeout())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", letter.key())
                .POST(BodyPublishers.ofString(Facts.write(body)));
        config.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return request.build();
    }

    private static Outcome outcome(Letter letter, int status) {
        if (status / 100 == 2) {
            return new Outcome.Taken();
        }
        LOG.warnf("message %s was answered %d", letter.key(), status);
        var isForGood = status / 100 == 4 && status != REQUEST_TIMEOUT && status != TOO_MANY_REQUESTS;
        return isForGood ? new Outcome.Refused("gateway-refused") : new Outcome.NotNow("gateway-answer");
    }

    @Override
    public boolean leavesTheHouse() {
        return true;
    }

    @Override
    public boolean takesTwiceAsOnce() {
        return true;
    }
}
