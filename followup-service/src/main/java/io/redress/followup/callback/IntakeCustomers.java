package io.redress.followup.callback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.runtime.identity.InternalClient;
import io.redress.runtime.identity.Roles;
import io.redress.runtime.problem.Problem;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks intake for a customer's number: the one call between services that somebody waits for. */
@ApplicationScoped
class IntakeCustomers {

    private static final Logger LOG = Logger.getLogger(IntakeCustomers.class);

    private final FollowupConfig.Intake intake;
    private final InternalClient credentials;
    private final ObjectMapper mapper;
    private final HttpClient client;

    IntakeCustomers(FollowupConfig config, InternalClient credentials, ObjectMapper mapper) {
        this.intake = config.intake();
        this.credentials = credentials;
        this.mapper = mapper;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(intake.patience())
                .build();
    }

    record Question(String organization, String staff, String role, String asked, String reason) {}

    /**
     * @return what intake tells, which is passed on and kept by nobody
     * @throws Problem 403 when the caller is complained about, 404 when the customer is erased, 409 when the complaint is frozen, 503 when
     *     intake cannot be reached
     */
    JsonNode ask(UUID complaint, String organization, String staff, String reason) {
        var question = new Question(organization, staff, Roles.CALLER, "followup", reason);
        var answer = send(complaint, question);
        return switch (answer.statusCode()) {
            case 200 -> read(answer.body());
            case 403 -> throw Problem.forbidden("Whoever is complained about is not told who complains.");
            case 404 -> throw Problem.notFound();
            case 409 -> throw Problem.conflict("not-shown", "The complaint's personal data are not shown any more.");
            default -> {
                LOG.errorf("intake answered %d when asked for a customer", answer.statusCode());
                throw unreachable();
            }
        };
    }

    private HttpResponse<String> send(UUID complaint, Question question) {
        try {
            var request = HttpRequest.newBuilder(
                            intake.url().resolve("/internal/complaints/%s/customer".formatted(complaint)))
                    .timeout(intake.patience())
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(mapper.writeValueAsString(question)));
            credentials.headers().forEach(request::header);
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            LOG.warnf("intake cannot be asked for a customer: %s", e.getClass().getSimpleName());
            throw unreachable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable();
        }
    }

    private JsonNode read(String body) {
        try {
            return mapper.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("intake's answer is no JSON", e);
        }
    }

    private static Problem unreachable() {
        return Problem.of(503, "intake-unreachable", "The number cannot be had at the moment", "Try again in a while.")
                .header("Retry-After", "5");
    }
}
