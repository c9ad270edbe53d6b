package io.redress.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.contracts.Contracts;
import io.redress.runtime.journal.Journal;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jakarta.inject.Inject;

import static io.redress.intake.Road.as;
import static io.redress.intake.Road.customer;
import static io.redress.intake.Road.registered;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** What a person is told that is known of them. */
@QuarkusTest
@OnTheRealThing
class ExportComponentTest {

    @Inject
    Journal journal;

    @Test
    void writesOutWhatIsHeldAndWhoReadIt() {
        var complaint = registered();
        customer(complaint)
                .contentType("application/json")
                .body("{\"text\":\"还有一句\"}")
                .post("/api/complaints/{id}/messages", complaint.id());
        customer(complaint)
                .multiPart("file", "bill.txt", new byte[] {'x'})
                .post("/api/complaints/{id}/attachments", complaint.id());
        Cases.ofRouting().write(complaint.id(), "我们的答复");
        given().header("Redress-Internal", "internal-secret")
                .contentType("application/json")
                .body("""
                        {"organization":"telecom-operator","staff":"E1025","role":"handler","asked":"routing","reason":"需要回电"}""")
                .post("/internal/complaints/{id}/customer", complaint.id())
                .then()
                .statusCode(200);
        await().until(() -> !Rows.holding("我们的答复").isEmpty());
        await().until(() ->
                Rows.of("select 1 from message where state = 'sent' and complaint = '%s'".formatted(complaint.id()))
                                .size()
                        == 1);

        export(complaint)
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .header("Content-Disposition", containsString(complaint.reference() + ".json"))
                .body("reference", equalTo(complaint.reference()))
                .body("person.name", equalTo("王小明"))
                .body("person.phone", equalTo("13800138000"))
                .body("person.email", equalTo("wang@example.org"))
                .body("facts.channel", equalTo("web"))
                .body("words.text", hasItems("多收了 12 元", "还有一句", "我们的答复"))
                .body("internalTexts", equalTo(1))
                .body("messages.text", hasItem(containsString(complaint.reference())))
                .body("attachments.name", contains("bill.txt"))
                .body("timeline.type", hasItems("complaint.registered", "complaint.message-received"))
                .body("readings.by", contains("E1025"))
                .body("readings[0].role", equalTo("handler"))
                .body("readings[0].fields", hasItem("phone"))
                .body("readings[0].reason", equalTo("需要回电"));
        export(complaint).body("readings.fields[1]", contains("export"));

        assertThat(journal.entries(complaint.id()).stream()
                        .filter(entry -> entry.type().equals("redress.complaint.exported.v1")))
                .hasSize(2)
                .allSatisfy(entry -> {
                    assertThat(Contracts.violations(entry.type(), entry.data())).isEmpty();
                    assertThat(entry.actor().text()).startsWith("staff:").endsWith(":privacy");
                });
    }

    @Test
    void hasNothingLeftOfAnErasedPersonButFacts() {
        var complaint = registered();
        as("privacy")
                .post("/api/complaints/{id}/erasure", complaint.id())
                .then()
                .statusCode(200);

        export(complaint)
                .statusCode(200)
                .body("person", nullValue())
                .body("words", empty())
                .body("attachments", empty())
                .body("facts.reference", startsWith("TEL-"));
    }

    @Test
    void printsItForWhoeverWantsPaper() throws IOException {
        var complaint = registered();

        var pdf = as("privacy")
                .accept("application/pdf")
                .get("/api/complaints/{id}/export", complaint.id())
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString(complaint.reference() + ".pdf"))
                .extract()
                .asByteArray();

        try (var reader = new PdfReader(pdf)) {
            assertThat(new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1))
                    .contains(shown(complaint.reference()), shown("王小明"), shown("13800138000"), shown("多收了 12 元"));
        }
        assertThat(journal.entries(complaint.id()).getLast().data()).contains("\"format\":\"pdf\"");
    }

    @Test
    void writesOutAFrozenComplaintToo() {
        var complaint = registered();
        as("privacy").post("/api/complaints/{id}/freeze", complaint.id()).then().statusCode(200);

        export(complaint).statusCode(200).body("person.name", equalTo("王小明"));
    }

    /** As a page shows it in this font: two bytes for each character, brackets and backslashes escaped. */
    private static String shown(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1)
                .replaceAll("[()\\\\]", "\\\\$0");
    }

    private static ValidatableResponse export(Road.Complaint complaint) {
        return as("privacy").get("/api/complaints/{id}/export", complaint.id()).then();
    }
}
