package io.redress.routing;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.routing.testing.OnInfrastructure;
import io.redress.routing.testing.Published;
import io.redress.routing.testing.Registered;
import io.redress.routing.testing.TestTime;
import io.redress.runtime.journal.Actor;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

import static io.redress.routing.testing.Registered.aComplaintAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the file itself says of taking a complaint: papers that are asked for at once, and what is not taken at all. */
@QuarkusTest
class AcceptanceByFileComponentTest extends OnInfrastructure {

    private static final String MALL = "mall";
    private static final String HALL = "service-hall";

    /** End of the third day after 30 September, in Shanghai. */
    private static final Instant END_OF_THE_THIRD_DAY = Instant.parse("2026-10-03T16:00:00Z");

    private static boolean published;

    @BeforeEach
    void publishOthers() {
        if (!published) {
            published = true;
            Published.publish(MALL);
            Published.publish(HALL);
            await().until(() -> as("M3001").get("/api/cases").statusCode() == 200);
        }
    }

    @Test
    void asksForThePapersADemandNeedsAtOnce() {
        var kase = registered(aRefundDemand());

        awaitStatus(kase, "paused");
        assertThat(of(kase, "/log").<List<String>>path("items.findAll { it.source == '/routing' }.type"))
                .containsExactly("case.opened", "case.papers-asked");
        var asked = of(kase, "/log").jsonPath().getMap("items.find { it.type == 'case.papers-asked' }.data");
        assertThat(asked).containsEntry("papers", List.of("receipt", "form"));
        assertThat(asked).containsEntry("dueAt", END_OF_THE_THIRD_DAY.toString());
    }

    @Test
    void asksForNothingThatCameWithTheComplaint() {
        var kase = registered(aRefundDemand()
                .with(data -> data.putArray("papers").add("receipt").add("form")));

        assertThat(of(kase, "").<String>path("status")).isEqualTo("open");
    }

    @Test
    void theDeskAcceptsOncePapersAreSupplied() {
        var kase = registered(aRefundDemand());
        awaitStatus(kase, "paused");

        supplies(kase, "receipt");
        supplies(kase, "form");

        awaitStatus(kase, "open");
        as("M3001")
                .header("If-Match", of(kase, "").header("ETag"))
                .body("{\"decision\": \"accepted\"}")
                .post("/api/cases/%s/acceptance".formatted(kase.id()))
                .then()
                .statusCode(200);
        TestTime.CLOCK.set(END_OF_THE_THIRD_DAY.plusSeconds(60));
        assertThat(of(kase, "").<String>path("status")).isEqualTo("accepted");
    }

    @Test
    void returnsTheComplaintWhenPapersHaveNotComeByTheEndOfTheThirdDay() {
        var kase = registered(aRefundDemand());
        awaitStatus(kase, "paused");
        supplies(kase, "receipt");

        TestTime.CLOCK.set(END_OF_THE_THIRD_DAY);
        assertThat(of(kase, "").<String>path("status")).isEqualTo("paused");
        TestTime.CLOCK.set(END_OF_THE_THIRD_DAY.plusSeconds(1));

        awaitStatus(kase, "returned");
        assertThat(of(kase, "").<String>path("clocks.find { it.milestone == 'acceptance' }.state"))
                .isEqualTo("met");
        var returned = "items.find { it.type == 'case.returned' }.";
        assertThat(of(kase, "/log").<String>path(returned + "effectiveAt")).isEqualTo(END_OF_THE_THIRD_DAY.toString());
        assertThat(of(kase, "/log").<String>path(returned + "text")).contains("三日内未补齐");
    }

    @Test
    void endsTheCaseOfAComplaintThatIntakeHasReturned() {
        var complaint = aComplaintAt(HALL).about("charging/paid-wrongly");
        complaint.tell();
        complaint.stream()
                .tell("redress.complaint.returned.v1", Actor.SUITE, "{\"standard\": \"older-than-two-years\"}");

        await().until(() -> "returned".equals(at("B3001", complaint, "").path("status")));
        assertThat(at("B3001", complaint, "/log").<String>path("items.find { it.type == 'case.returned' }.text"))
                .contains("两年");
    }

    private static Registered aRefundDemand() {
        return aComplaintAt(MALL)
                .about("consumer/goods")
                .with(data -> data.putArray("demands").add("refund"));
    }

    private static Registered registered(Registered complaint) {
        complaint.tell();
        as("M3001")
                .get("/api/cases/%s?wait=10s".formatted(complaint.id()))
                .then()
                .statusCode(200);
        return complaint;
    }

    private static void supplies(Registered complaint, String paper) {
        complaint.stream().tell("redress.complaint.supplemented.v1", Actor.CUSTOMER, """
                        {"papers": ["%s"]}""".formatted(paper));
        await().until(() -> of(complaint, "/log")
                .<List<String>>path("items.findAll { it.type == 'case.supplemented' }.data.papers.flatten()")
                .contains(paper));
    }

    private static void awaitStatus(Registered complaint, String status) {
        await().until(() -> status.equals(of(complaint, "").path("status")));
    }

    private static Response of(Registered complaint, String path) {
        return at("M3001", complaint, path);
    }

    private static Response at(String staff, Registered complaint, String path) {
        return as(staff).get("/api/cases/%s%s".formatted(complaint.id(), path));
    }
}
