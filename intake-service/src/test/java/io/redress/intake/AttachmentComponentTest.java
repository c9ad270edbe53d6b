package io.redress.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.contracts.Contracts;
import io.redress.runtime.journal.Journal;
import io.redress.runtime.journal.Verification;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import jakarta.inject.Inject;

import static io.redress.intake.Road.as;
import static io.redress.intake.Road.customer;
import static io.redress.intake.Road.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** Files of a complaint; the limits here are those of the tests' properties. */
@QuarkusTest
@OnTheRealThing
class AttachmentComponentTest {

    private static final int KILOBYTE = 1024;
    private static final String FILES = "/internal/complaints/{id}/attachments?organization=telecom-operator";

    @Inject
    Journal journal;

    @Inject
    Verification verification;

    @Test
    void keepsAFileByteForByteAndHandsItOutAsADownload() {
        var complaint = registered();
        var picture = picture(600 * KILOBYTE);

        upload(customer(complaint), complaint, "发票.pdf", picture)
                .statusCode(201)
                .header("Location", equalTo("/api/complaints/%s/attachments/1".formatted(complaint.id())))
                .body("n", equalTo(1))
                .body("name", equalTo("发票.pdf"))
                .body("mediaType", equalTo("image/png"))
                .body("size", equalTo(picture.length));
        var download = customer(complaint).get("/api/complaints/{id}/attachments/1", complaint.id());

        assertThat(download.asByteArray()).isEqualTo(picture);
        download.then()
                .statusCode(200)
                .contentType("image/png")
                .header("Content-Length", String.valueOf(picture.length))
                .header("Content-Disposition", "attachment; filename*=UTF-8''%E5%8F%91%E7%A5%A8.pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store");
    }

    @Test
    void saysInTheJournalWhatTheFileIsAndNotWhatItIsCalled() {
        var complaint = registered();
        upload(as("agent"), complaint, "王小明.txt", "甲".getBytes(StandardCharsets.UTF_8))
                .statusCode(201);

        var entry = journal.entries(complaint.id()).stream()
                .filter(one -> one.type().equals("redress.complaint.attached.v1"))
                .findFirst()
                .orElseThrow();
        assertThat(Contracts.violations(entry.type(), entry.data())).isEmpty();
        assertThat(entry.data()).contains("\"n\":1", "text/plain").doesNotContain("王小明");
        assertThat(entry.actor().text()).isEqualTo("staff:E2001:agent");
        assertThat(verification.verify(complaint.id()).intact()).isTrue();
        customer(complaint)
                .get("/api/complaints/{id}/timeline", complaint.id())
                .then()
                .body("items.type", hasItem("complaint.attached"));
    }

    @Test
    void listsTheFilesInTheirOrder() {
        var complaint = registered();
        for (var name : new String[] {"a.txt", "b.txt", "c.txt"}) {
            upload(customer(complaint), complaint, name, new byte[] {'x'}).statusCode(201);
        }

        var page = customer(complaint)
                .queryParam("limit", 2)
                .get("/api/complaints/{id}/attachments", complaint.id())
                .then()
                .statusCode(200)
                .body("items.name", contains("a.txt", "b.txt"))
                .extract()
                .jsonPath();
        customer(complaint)
                .queryParam("limit", 2)
                .queryParam("cursor", page.getString("next"))
                .get("/api/complaints/{id}/attachments", complaint.id())
                .then()
                .body("items.n", contains(3));
        customer(complaint)
                .get("/api/complaints/{id}/attachments/4", complaint.id())
                .then()
                .statusCode(404);
        customer(complaint)
                .get("/api/complaints/{id}/attachments/one", complaint.id())
                .then()
                .statusCode(matchesNotFound());
    }

    @Test
    void isReadAndAddedToByWhoeverWorksTheCase() {
        var complaint = registered();
        upload(customer(complaint), complaint, "发票.txt", new byte[] {'x'}).statusCode(201);
        internal()
                .contentType("multipart/form-data; boundary=part-of-a-form")
                .body(form("记录.txt", new byte[] {'y'}))
                .post(FILES + "&staff=E1025&role=handler", complaint.id())
                .then()
                .statusCode(201)
                .body("n", equalTo(2));

        internal().get(FILES, complaint.id()).then().body("items.name", contains("发票.txt", "记录.txt"));
        var read = internal()
                .contentType("application/json")
                .body("""
                        {"organization":"telecom-operator","staff":"E1025","role":"handler","asked":"routing","reason":"核对"}""")
                .post("/internal/complaints/{id}/attachments/1", complaint.id());

        assertThat(read.asByteArray()).containsExactly('x');
        read.then().statusCode(200).header("X-Content-Type-Options", "nosniff");
        var entries = journal.entries(complaint.id());
        assertThat(entries.getLast().type()).isEqualTo("redress.complaint.read.v1");
        assertThat(entries.getLast().data()).contains("\"by\":\"E1025\"", "\"fields\":[\"attachment\"]");
        assertThat(entries).anySatisfy(entry -> {
            assertThat(entry.type()).isEqualTo("redress.complaint.attached.v1");
            assertThat(entry.actor().text()).isEqualTo("staff:E1025:handler");
        });
        internal()
                .get("/internal/complaints/{id}/attachments?organization=other-organization", complaint.id())
                .then()
                .statusCode(404);
    }

    private static RequestSpecification internal() {
        return io.restassured.RestAssured.given().header("Redress-Internal", "internal-secret");
    }

    @Test
    void takesNoMoreThanTheLimits() {
        var complaint = registered();

        upload(customer(complaint), complaint, "large.png", picture(700 * KILOBYTE + 1))
                .statusCode(413)
                .contentType("application/problem+json");
        upload(customer(complaint), complaint, "first.png", picture(700 * KILOBYTE))
                .statusCode(201);
        upload(customer(complaint), complaint, "second.png", picture(400 * KILOBYTE))
                .statusCode(422)
                .body("violations.field", hasItem("file"));
        upload(customer(complaint), complaint, "third.png", picture(324 * KILOBYTE))
                .statusCode(201);
    }

    @Test
    void refusesWhatIsNoFile() {
        var complaint = registered();

        upload(customer(complaint), complaint, "empty.txt", new byte[0])
                .statusCode(400)
                .body("violations.field", hasItem("file"));
        upload(customer(complaint), complaint, "x".repeat(101), new byte[] {1}).statusCode(400);
        customer(complaint)
                .multiPart("other", "a.txt", new byte[] {1})
                .post("/api/complaints/{id}/attachments", complaint.id())
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("file"));
        customer(complaint)
                .contentType("application/json")
                .body("{}")
                .post("/api/complaints/{id}/attachments", complaint.id())
                .then()
                .statusCode(415);
        assertThat(Rows.of("select 1 from attachment where complaint = '%s'".formatted(complaint.id())))
                .isEmpty();
    }

    @Test
    void attachesARepeatedFileOnce() {
        var complaint = registered();
        var key = "file-" + UUID.randomUUID();
        for (var i = 0; i < 2; i++) {
            upload(customer(complaint).header("Idempotency-Key", key), complaint, "a.txt", new byte[] {'x'})
                    .statusCode(201)
                    .body("n", equalTo(1));
        }
        upload(customer(complaint).header("Idempotency-Key", key), complaint, "a.txt", new byte[] {'y'})
                .statusCode(422)
                .body("type", equalTo("urn:redress:problem:key-reused"));
    }

    private static org.hamcrest.Matcher<Integer> matchesNotFound() {
        return org.hamcrest.Matchers.oneOf(400, 404);
    }

    private static byte[] picture(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        var signature = java.util.HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
        System.arraycopy(signature, 0, bytes, 0, signature.length);
        return bytes;
    }

    /** Written by hand: RestAssured sends no names but those of ASCII. */
    private static byte[] form(String name, byte[] bytes) {
        var form = new java.io.ByteArrayOutputStream();
        form.writeBytes("""
                --part-of-a-form\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                """.formatted(name).getBytes(StandardCharsets.UTF_8));
        form.writeBytes(bytes);
        form.writeBytes("\r\n--part-of-a-form--\r\n".getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    private static ValidatableResponse upload(
            RequestSpecification who, Road.Complaint complaint, String name, byte[] bytes) {
        return who.contentType("multipart/form-data; boundary=part-of-a-form")
                .body(form(name, bytes))
                .post("/api/complaints/{id}/attachments", complaint.id())
                .then();
    }
}
