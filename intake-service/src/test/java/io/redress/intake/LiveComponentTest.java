package io.redress.intake;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import static io.redress.intake.Cases.state;
import static io.redress.intake.Road.as;
import static io.redress.intake.Road.customer;
import static io.redress.intake.Road.registered;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

/** A timeline that is followed while it grows. */
@QuarkusTest
@OnTheRealThing
class LiveComponentTest {

    @TestHTTPResource
    @SuppressWarnings("NullAway.Init")
    URI address;

    @Test
    void tellsWhatWasAndWhatComes() throws Exception {
        var complaint = registered();
        try (var live = follow(complaint, ticket(complaint), null)) {
            await().untilAsserted(() -> assertThat(live.lines())
                    .contains("id:1")
                    .anyMatch(line -> line.startsWith("data:") && line.contains("\"type\":\"complaint.registered\"")));

            customer(complaint)
                    .contentType("application/json")
                    .body("{\"text\":\"x\"}")
                    .post("/api/complaints/{id}/messages", complaint.id())
                    .then()
                    .statusCode(202);
            Cases.ofRouting()
                    .say(complaint.id(), "redress.case.accepted.v1", state(complaint.reference(), "accepted", ""));

            await().untilAsserted(() -> assertThat(live.lines())
                    .contains("id:2", "id:3")
                    .anyMatch(line -> line.contains("complaint.message-received"))
                    .anyMatch(line -> line.contains("case.accepted") && line.contains("您的投诉已受理")));
            assertThat(live.lines().stream().filter(line -> line.startsWith("id:")))
                    .containsExactly("id:1", "id:2", "id:3");
            await().untilAsserted(() -> assertThat(live.lines()).anyMatch(line -> line.startsWith(":")));
        }
    }

    @Test
    void goesOnAfterABreak() throws Exception {
        var complaint = registered();
        for (var i = 0; i < 3; i++) {
            customer(complaint)
                    .contentType("application/json")
                    .body("{\"text\":\"x\"}")
                    .post("/api/complaints/{id}/messages", complaint.id());
        }

        try (var live = follow(complaint, ticket(complaint), "2")) {
            await().untilAsserted(() -> assertThat(live.lines()).contains("id:4"));
            assertThat(live.lines().stream().filter(line -> line.startsWith("id:")))
                    .containsExactly("id:3", "id:4");
        }
    }

    @Test
    void endsWhenTheComplaintIsFrozen() throws Exception {
        var complaint = registered();
        try (var live = follow(complaint, ticket(complaint), null)) {
            await().untilAsserted(() -> assertThat(live.lines()).contains("id:1"));

            as("privacy")
                    .post("/api/complaints/{id}/freeze", complaint.id())
                    .then()
                    .statusCode(200);

            await().until(live::isOver);
        }
    }

    @Test
    void opensNothingWithoutItsTicket() {
        var complaint = registered();
        var other = registered();
        var ticket = ticket(complaint);

        for (var query : List.of("", "?ticket=", "?ticket=made-up", "?ticket=" + ticket(other))) {
            given().get("/api/complaints/%s/events%s".formatted(complaint.id(), query))
                    .then()
                    .statusCode(401);
        }
        given().get("/api/complaints/%s/events?ticket=%s".formatted(UUID.randomUUID(), ticket))
                .then()
                .statusCode(401);
        given().header("Last-Event-ID", "soon")
                .get("/api/complaints/%s/events?ticket=%s".formatted(complaint.id(), ticket))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("Last-Event-ID"));
        assertThat(Rows.of("select 1 from live_ticket where digest like '%%%s%%'".formatted(ticket)))
                .isEmpty();
    }

    private static String ticket(Road.Complaint complaint) {
        return customer(complaint)
                .post("/api/complaints/{id}/events/ticket", complaint.id())
                .then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("ticket", matchesPattern("[A-Za-z0-9_-]{32}"))
                .body("validSeconds", equalTo(3600))
                .extract()
                .path("ticket");
    }

    private Live follow(Road.Complaint complaint, String ticket, @Nullable String last)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                address.resolve("/api/complaints/%s/events?ticket=%s".formatted(complaint.id(), ticket)));
        Map<String, String> headers = last == null ? Map.of() : Map.of("Last-Event-ID", last);
        headers.forEach(request::header);
        var client = HttpClient.newHttpClient();
        var response = client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        return new Live(client, response.body());
    }

    /** The lines that have come so far. */
    private static final class Live implements AutoCloseable {

        private final HttpClient client;
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Thread reader;

        Live(HttpClient client, Stream<String> body) {
            this.client = client;
            this.reader = Thread.ofVirtual().start(() -> body.forEach(lines::add));
        }

        List<String> lines() {
            return lines;
        }

        boolean isOver() {
            return !reader.isAlive();
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }
}
