package io.redress.intake;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import static io.redress.intake.Cases.state;
import static io.redress.intake.Road.as;
import static io.redress.intake.Road.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@OnTheRealThing
class SearchComponentTest {

    @Test
    void findsByReferenceAndByWords() {
        var word = "特殊词" + UUID.randomUUID();
        var complaint = described("本月账单多收了十二元,charged twice " + word + " 100%_");

        for (var sought : List.of(
                word,
                word.toUpperCase(java.util.Locale.ROOT),
                complaint.reference().toLowerCase(java.util.Locale.ROOT),
                word + " 100%_",
                word + " 账单 CHARGES",
                "元 " + word,
                "charge %s %s".formatted(complaint.reference(), word))) {
            as("supervisor")
                    .queryParam("q", sought)
                    .get("/api/complaints")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(complaint.id().toString()));
        }
        for (var sought : List.of(
                word + " 账单收了", "refunded " + word, complaint.reference().substring(0, 10), "%", word + " 费")) {
            as("supervisor")
                    .queryParam("q", sought)
                    .get("/api/complaints")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
    }

    @Test
    void findsByAnythingThatWasSaid() {
        var mark = "mark" + UUID.randomUUID().toString().substring(0, 8);
        var complaint = as("agent")
                .contentType("application/json")
                .body("""
                        {"organization":"telecom-operator","channel":"hotline","category":"billing/wrong-charge",
                         "summary":"摘要 %1$s","description":"正文","place":{"address":"某路 %1$s 号"},
                         "source":{"body":"12345","number":"ZW-%1$s"}}""".formatted(mark))
                .post("/api/complaints")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");

        for (var sought : List.of("摘要 正文 " + mark, "某路 " + mark, "zw-" + mark)) {
            as("supervisor")
                    .queryParam("q", sought)
                    .get("/api/complaints")
                    .then()
                    .body("items.id", contains(complaint));
        }
    }

    @Test
    void findsByWhatItIsNow() {
        var word = "now" + UUID.randomUUID();
        var complaint = described(word);
        Cases.ofRouting().say(complaint.id(), "redress.case.accepted.v1", state(complaint.reference(), "accepted", ""));

        await().untilAsserted(() -> as("supervisor")
                .queryParam("q", word)
                .queryParam("status", "in-progress")
                .queryParam("category", "billing")
                .queryParam("channel", "sms")
                .queryParam("from", "2026-09-30T08:00:00Z")
                .queryParam("to", "2126-09-30T08:00:01Z")
                .get("/api/complaints")
                .then()
                .statusCode(200)
                .body("items.id", contains(complaint.id().toString()))
                .body("items[0].department", equalTo("billing")));
        as("supervisor")
                .queryParam("q", word)
                .queryParam("status", "registered")
                .get("/api/complaints")
                .then()
                .body("items", empty());
        as("supervisor")
                .queryParam("q", word)
                .queryParam("category", "bill")
                .get("/api/complaints")
                .then()
                .body("items", empty());
    }

    @Test
    void goesThroughAllPagesOnce() {
        var word = "page" + UUID.randomUUID();
        var ids = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            ids.add(described(word).id().toString());
        }

        var found = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as("supervisor").queryParam("q", word).queryParam("limit", 3);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/api/complaints").jsonPath();
            found.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(found).containsExactlyElementsOf(ids.reversed());
    }

    @Test
    void showsNoWordOfTheCustomers() {
        var word = "silent" + UUID.randomUUID();
        described(word);

        as("supervisor")
                .queryParam("q", word)
                .get("/api/complaints")
                .then()
                .body("items.description", everyItem(nullValue()))
                .body("items.organization", hasItem("telecom-operator"));
    }

    private static Road.Complaint described(String text) {
        return registered("""
                {"organization":"telecom-operator","channel":"sms","category":"billing/wrong-charge","description":"%s"}""".formatted(text));
    }
}
