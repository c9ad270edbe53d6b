package io.redress.local.journey;

import io.redress.local.journey.cast.Complaint;
import io.redress.local.journey.cast.House;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A school: four letters out of the box are four complaints; more time is granted by the leader alone, and the complainant is told why. */
@Order(18)
class SchoolJourneyTest {

    private static final String OFFICE = "S1021";
    private static final String LEADER = "S1002";

    private final SuiteFixture suite = SuiteFixture.running();
    private final House school = new House(suite, "school");

    @Test
    void makesAComplaintOfEachLetterInTheBox() {
        var letters = new ArrayList<Complaint>();
        for (var n = 1; n <= 3; n++) {
            letters.add(school.receives(OFFICE, aLetter().put("customer", House.customer(18_000 + n))));
        }
        letters.add(school.receives(OFFICE, aLetter()));

        assertThat(letters)
                .extracting(Complaint::reference)
                .doesNotHaveDuplicates()
                .hasSize(4);
        // Seven working days: the weekends between 18 and 29 September, and the Sunday that is worked.
        assertThat(letters).allSatisfy(letter -> {
            school.person(LEADER).opens(letter);
            var explained = school.person(LEADER).explanation(letter, "resolution");
            assertThat(explained.promise()).isEqualTo("7 wd");
            assertThat(explained.countedDays())
                    .containsExactly(
                            "2026-09-20",
                            "2026-09-21",
                            "2026-09-22",
                            "2026-09-23",
                            "2026-09-24",
                            "2026-09-28",
                            "2026-09-29");
        });
    }

    @Test
    void movesTheDateOnlyWhenTheLeaderApproves() {
        var complaint = school.receives(
                OFFICE, school.form("letter", "ethics/unapproved-charge").put("customer", House.customer(18_010)));
        var leader = school.person(LEADER);
        var opened = leader.opens(complaint);
        var due = opened.dueAt("resolution");
        var asker = school.person(opened.owner().getString("staff"));
        var until = due.plus(Duration.ofDays(3));
        asker.accepts(complaint);

        var asked = asker.acts(
                complaint,
                "extension",
                new JsonObject()
                        .put("milestone", "resolution")
                        .put("until", until.toString())
                        .put("reason", "需要向家长委员会核实。"));
        assertThat(asked.dueAt("resolution")).isEqualTo(due);

        var decision = new JsonObject().put("approved", true).put("reason", "需要向家长委员会核实，批准延期。");
        asker.tries(complaint, "extension/decision", decision).expect(403);
        assertThat(leader.opens(complaint).dueAt("resolution")).isEqualTo(due);

        assertThat(leader.acts(complaint, "extension/decision", decision).dueAt("resolution"))
                .isEqualTo(until);
        await().untilAsserted(() -> assertThat(school.timeline(complaint)).contains("case.extended"));
        suite.settle();
        assertThat(school.sent(complaint, "customer"))
                .filteredOn(message -> "extended".equals(message.getString("template")))
                .singleElement()
                .satisfies(message -> assertThat(message.getString("text")).contains("家长委员会"));
    }

    /** Found when the box was opened, on Friday 18 September. */
    private JsonObject aLetter() {
        return school.form("suggestion-box", "ethics/unapproved-charge")
                .put("demands", new JsonArray().add("solution"))
                .put("receivedAt", "2026-09-18T10:00:00+08:00");
    }
}
