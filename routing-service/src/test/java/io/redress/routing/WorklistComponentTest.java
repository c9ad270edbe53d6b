package io.redress.routing;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.routing.testing.CaseDriver;
import io.redress.routing.testing.OnInfrastructure;
import io.redress.routing.testing.Registered;
import io.redress.routing.testing.TestTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import static io.redress.routing.testing.CaseDriver.ACCEPTANCE;
import static io.redress.routing.testing.Registered.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class WorklistComponentTest extends OnInfrastructure {

    @Test
    void listsSoonestDueFirstPageByPageWithoutRepetition() {
        var later = register(aComplaint().about("billing/deposit").receivedAt(TestTime.EVE.minus(Duration.ofDays(2))));
        var sooner = register(aComplaint().about("billing/deposit").receivedAt(TestTime.EVE.minus(Duration.ofDays(7))));
        var over = register(aComplaint().about("billing/deposit"));
        new CaseDriver(over, "E1071").done("acceptance", "{\"decision\": \"returned\", \"reason\": \"Not ours.\"}");

        var seen = new ArrayList<String>();
        String next = null;
        do {
            var page = as("E1071").get("/api/cases?limit=1" + (next == null ? "" : "&cursor=" + next));
            seen.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
        } while (next != null);

        assertThat(seen).containsSubsequence(ids(sooner, later, over)).doesNotHaveDuplicates();
    }

    @Test
    void filtersAndFindsByReference() {
        var complaint = register(aComplaint().about("attitude"));
        var reference = complaint.reference();

        as("E3001")
                .get("/api/cases?q=" + reference.toLowerCase(Locale.ROOT))
                .then()
                .body("items.reference", contains(reference));
        as("E3001").get("/api/cases?q=%25").then().body("items", empty());
        as("E3001")
                .get("/api/cases?department=customer-service&status=open")
                .then()
                .body("items.department", everyItem(equalTo("customer-service")))
                .body("items.id", hasItem(complaint.id().toString()));
        as("E3001")
                .get("/api/cases?dueBefore=2026-10-09T10:00:00Z&q=" + reference)
                .then()
                .body("items", empty());
        as("E3001")
                .get("/api/cases?dueBefore=2026-10-09T10:00:01Z&q=" + reference)
                .then()
                .body("items.id", contains(complaint.id().toString()));
        as("E1051")
                .get("/api/cases")
                .then()
                .body("items.id", not(hasItem(complaint.id().toString())));
    }

    @Test
    void refusesParametersByName() {
        as("E3001").get("/api/cases?status=done").then().statusCode(400).body("violations[0].field", equalTo("status"));
        as("E3001").get("/api/cases?limit=501").then().statusCode(400).body("violations[0].field", equalTo("limit"));
        as("E3001")
                .get("/api/cases?dueBefore=tomorrow")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("dueBefore"));
        as("E3001").get("/api/cases?organization=hotel").then().statusCode(404);
        as("E3001")
                .get("/api/cases/%s?wait=11s".formatted(UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("wait"));
        as("E3001").get("/api/cases/no-id").then().statusCode(404);
    }

    @Test
    void waitsUntilACaseExistsOrHasChanged() {
        var complaint = aComplaint();
        var appearing = waiting(complaint.id(), null);
        complaint.tell();
        assertThat(appearing.join()).isEqualTo(200);

        var road = new CaseDriver(complaint, "E1024");
        var changing = waiting(complaint.id(), road.etag());
        road.done("acceptance", ACCEPTANCE);
        assertThat(changing.join()).isEqualTo(200);

        as("E1024")
                .header("If-None-Match", road.etag())
                .get("/api/cases/%s?wait=200ms".formatted(complaint.id()))
                .then()
                .statusCode(304);
        as("E1024")
                .get("/api/cases/%s?wait=200ms".formatted(UUID.randomUUID()))
                .then()
                .statusCode(404);
    }

    @Test
    void namesPeopleInTheLanguageAskedFor() {
        var complaint = register(aComplaint().about("product-quality/broadband"));

        as("E3001")
                .header("Accept-Language", "en-GB,en;q=0.9")
                .get("/api/cases/" + complaint.id())
                .then()
                .body("owner.name", equalTo("Technical handler A"));
    }

    private static CompletableFuture<Integer> waiting(UUID id, @Nullable String known) {
        var call = as("E1024").header("If-None-Match", known == null ? "\"0\"" : known);
        return CompletableFuture.supplyAsync(
                () -> call.get("/api/cases/%s?wait=8s".formatted(id)).statusCode());
    }

    private static String[] ids(Registered... complaints) {
        return Arrays.stream(complaints).map(one -> one.id().toString()).toArray(String[]::new);
    }
}
