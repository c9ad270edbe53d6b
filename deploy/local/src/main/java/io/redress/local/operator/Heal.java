package io.redress.local.operator;

import io.redress.local.console.Console;
import io.redress.local.console.Refusal;
import io.redress.local.process.ProcessFile;
import io.redress.local.process.RunningSuite;
import io.redress.local.suite.Home;
import io.redress.local.suite.Suite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The operator's hand for a service whose database is older than its topic. Asked on the service's own port: it passes no gateway. */
public final class Heal {

    private static final String OPERATOR = "operator";
    private static final int FIRST_REFUSAL = 300;

    private final Console console;
    private final Home home;
    private final Suite suite;

    public Heal(Console console, Home home, Suite suite) {
        this.console = console;
        this.home = home;
        this.suite = suite;
    }

    public void run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new Refusal("Usage: deploy/local/heal SERVICE");
        }
        var service = suite.service(arguments.getFirst());
        var ports = RunningSuite.ports(new ProcessFile(home.data().processes()));
        var credentials =
                Base64.getEncoder().encodeToString((OPERATOR + ":" + OPERATOR).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(ports.url(service) + "/api/journal/heal"))
                .header("Authorization", "Basic " + credentials)
                .POST(BodyPublishers.noBody())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            console.line(answer.body());
            if (answer.statusCode() >= FIRST_REFUSAL) {
                throw new Refusal("%s did not heal (status %d).".formatted(service.name(), answer.statusCode()));
            }
            console.step("%s is healed.".formatted(service.name()));
        } catch (IOException e) {
            throw new Refusal("%s does not answer on %s.".formatted(service.name(), ports.url(service)), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
