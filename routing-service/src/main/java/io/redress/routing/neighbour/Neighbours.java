package io.redress.routing.neighbour;

import io.redress.runtime.identity.InternalClient;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes internal calls. Blocks: for worker threads, and outside of transactions. */
@ApplicationScoped
public class Neighbours {

    private static final Logger LOG = Logger.getLogger(Neighbours.class);

    // Somebody is waiting for the answer in front of a page.
    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration ANSWERING = Duration.ofSeconds(8);

    private final IntakeConfig intake;
    private final FollowupConfig followup;
    private final InternalClient credentials;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .build();

    Neighbours(IntakeConfig intake, FollowupConfig followup, InternalClient credentials) {
        this.intake = intake;
        this.followup = followup;
        this.credentials = credentials;
    }

    /** What was answered; {@code body} may be personal and is never logged. */
    public record Reply(int status, String body) {

        public boolean isOk() {
            return status == 200;
        }

        @Override
        public String toString() {
            return "Reply[%d]".formatted(status);
        }
    }

    /** Empty when nobody answers. */
    public Optional<Reply> get(Neighbour neighbour, String path) {
        return send(neighbour, path, request(neighbour, path).GET());
    }

    /** Empty when nobody answers. */
    public Optional<Reply> post(Neighbour neighbour, String path, String json) {
        var request = request(neighbour, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
        return send(neighbour, path, request);
    }

    private HttpRequest.Builder request(Neighbour neighbour, String path) {
        return HttpRequest.newBuilder(URI.create(url(neighbour) + path)).timeout(ANSWERING);
    }

    private URI url(Neighbour neighbour) {
        return switch (neighbour) {
            case INTAKE -> intake.url();
            case FOLLOWUP -> followup.url();
        };
    }

    private Optional<Reply> send(Neighbour neighbour, String path, HttpRequest.Builder request) {
        try {
            credentials.headers().forEach(request::header);
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return Optional.of(new Reply(response.statusCode(), response.body()));
        } catch (IOException e) {
            LOG.warnf("%s does not answer %s: %s", neighbour.source(), path, e);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
