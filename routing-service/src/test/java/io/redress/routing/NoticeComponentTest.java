package io.redress.routing;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.routing.testing.CaseDriver;
import io.redress.routing.testing.OnInfrastructure;
import io.redress.routing.testing.TestTime;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

import static io.redress.routing.testing.Registered.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Corrective notices: by a rule or by hand, answered or contested, and verified. */
@QuarkusTest
class NoticeComponentTest extends OnInfrastructure {

    private static final String CATEGORY = "product-quality/mobile";
    private static final String SUPERVISOR = "E3001";

    @Test
    void isIssuedWhenTheSameComesBackAThirdTime() {
        substantiated();
        substantiated();
        assertThat(byRule()).isEmpty();

        substantiated();

        var issued = byRule();
        assertThat(issued).hasSize(1);
        notice(issued.getFirst())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("department", equalTo("network"))
                .body("rule", equalTo("repeated"))
                .body("status", equalTo("issued"))
                .body("overdue", equalTo(false))
                .body("complaints", hasSize(3))
                .body("text", containsString("改进措施"))
                // Five working days after the eve of a week of holidays: 8, 9, 10 (a Saturday), 12 and 13 October.
                .body("dueAt", equalTo("2026-10-13T10:00:00Z"));
        substantiated();
        assertThat(byRule()).isEqualTo(issued);
        TestTime.CLOCK.set(TestTime.EVE.plus(Duration.ofDays(20)));
        notice(issued.getFirst()).then().body("overdue", equalTo(true));
    }

    @Test
    void isContestedSettledAnsweredAndVerified() {
        int n = issued("billing");

        act("E1041", n, "answer", "{\"text\": \"Not mine.\"}").then().statusCode(403);
        act("E1024", n, "contest", "{\"reason\": \"The network did it.\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("contested"))
                .body("contest.by", equalTo("E1024"));
        act("E1024", n, "answer", "{\"text\": \"x\"}").then().statusCode(409);
        act("E1024", n, "contest/decision", "{\"reason\": \"So it is.\"}")
                .then()
                .statusCode(403);
        act(SUPERVISOR, n, "contest/decision", "{\"department\": \"no-such\", \"reason\": \"x\"}")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("department"));
        act(SUPERVISOR, n, "contest/decision", "{\"department\": \"network\", \"reason\": \"So it is.\"}")
                .then()
                .statusCode(200)
                .body("department", equalTo("network"))
                .body("status", equalTo("issued"))
                .body("decision.upheld", equalTo(false));

        act("E1041", n, "contest", "{\"reason\": \"Nor ours.\"}").then().statusCode(409);
        act("E1041", n, "answer", "{\"text\": \"We check it each morning.\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("answered"))
                .body("answer.inTime", equalTo(true))
                .body("answer.text", equalTo("We check it each morning."));

        TestTime.CLOCK.set(TestTime.EVE.plus(Duration.ofDays(10)));
        act("E1041", n, "verification", "{\"effective\": true, \"text\": \"Fine.\"}")
                .then()
                .statusCode(403);
        act(SUPERVISOR, n, "verification", "{\"effective\": true, \"text\": \"It has not come back.\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("verified"))
                .body("verification.effective", equalTo(true))
                .body("verification.before.to", equalTo(TestTime.EVE.toString()))
                .body("verification.after.from", equalTo(TestTime.EVE.toString()))
                .body(
                        "verification.after.to",
                        equalTo(TestTime.EVE.plus(Duration.ofDays(10)).toString()));
        act(SUPERVISOR, n, "verification", "{\"effective\": true, \"text\": \"Again.\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void comparesTheComplaintsBeforeAndAfter() {
        var before = 2;
        TestTime.CLOCK.set(TestTime.EVE.plus(Duration.ofMinutes(1)));
        var known = rateBefore();
        TestTime.CLOCK.set(TestTime.EVE);
        for (var i = 0; i < before; i++) {
            register(aComplaint().about("billing/late-fee"));
        }
        TestTime.CLOCK.set(TestTime.EVE.plus(Duration.ofMinutes(1)));
        int n = issued("billing");
        act("E1024", n, "answer", "{\"text\": \"Mended.\"}").then().statusCode(200);
        TestTime.CLOCK.set(TestTime.EVE.plus(Duration.ofDays(2)).plus(Duration.ofMinutes(1)));
        register(aComplaint().about("billing/late-fee"));
        TestTime.CLOCK.set(TestTime.EVE.plus(Duration.ofDays(4)).plus(Duration.ofMinutes(1)));

        act(SUPERVISOR, n, "verification", "{\"effective\": false, \"text\": \"It comes back.\"}")
                .then()
                .body("verification.effective", equalTo(false))
                .body("verification.before.complaints", equalTo(known + before));
    }

    @Test
    void refusesWhatCannotBeAnswered() {
        as(SUPERVISOR)
                .body("""
                        {"department": "no-such", "cause": "none-such", "text": "Mend it.", "dueAt": "2020-01-01T00:00:00Z"}""")
                .post("/api/notices")
                .then()
                .statusCode(422)
                .body("violations.field", hasItems("department", "cause", "dueAt"));
        as("E1024").body("""
                        {"department": "billing", "cause": "operating-error", "text": "Mend it.", "dueAt": "2026-10-20T00:00:00Z"}""").post("/api/notices").then().statusCode(403);
        as("H1").get("/api/notices/" + issued("billing")).then().statusCode(404);
        as("E1041").get("/api/notices/" + issued("billing")).then().statusCode(403);
        as(SUPERVISOR).get("/api/notices").then().body("items[0].rule", nullValue());
    }

    private static int rateBefore() {
        int n = issued("billing");
        act("E1024", n, "answer", "{\"text\": \"Mended.\"}").then().statusCode(200);
        return act(SUPERVISOR, n, "verification", "{\"effective\": true, \"text\": \"Counted.\"}")
                .then()
                .extract()
                .path("verification.before.complaints");
    }

    private static void substantiated() {
        var road = new CaseDriver(register(aComplaint().about(CATEGORY)), SUPERVISOR);
        road.done("acceptance", CaseDriver.ACCEPTANCE).done("investigation", CaseDriver.INVESTIGATION);
    }

    private static List<Integer> byRule() {
        return as(SUPERVISOR)
                .get("/api/notices?department=network&limit=500")
                .path("items.findAll { it.rule == 'repeated' }.n");
    }

    private static int issued(String department) {
        return as(SUPERVISOR)
                .body("""
                        {"department": "%s", "cause": "operating-error", "text": "Mend it.", "dueAt": "2026-10-20T10:00:00Z"}""".formatted(department))
                .post("/api/notices")
                .then()
                .statusCode(201)
                .extract()
                .path("n");
    }

    private static Response notice(int n) {
        return as(SUPERVISOR).get("/api/notices/" + n);
    }

    private static Response act(String staff, int n, String act, String body) {
        return as(staff).body(body).post("/api/notices/%d/%s".formatted(n, act));
    }
}
