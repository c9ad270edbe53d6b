package io.redress.local.journey;

import io.redress.local.journey.cast.House;
import io.redress.local.journey.cast.Json;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A visitor attraction: what a public body passes on is due by the body's own date where that is earlier; late, the body is written to. */
@Order(19)
class AttractionJourneyTest {

    private static final String OFFICE = "W1021";
    private static final String MANAGER = "W3001";

    private final SuiteFixture suite = SuiteFixture.running();
    private final House attraction = new House(suite, "attraction");

    @Test
    void keepsToTheEarlierDeadlineOfTheBodyOrTellsIt() {
        var deadline = suite.now().plus(Duration.ofHours(5));
        var complaint = attraction.receives(
                OFFICE,
                attraction
                        .form("transfer", "service/attitude")
                        .put(
                                "source",
                                new JsonObject()
                                        .put("body", "12345")
                                        .put("number", "ZW-19")
                                        .put("deadline", deadline.toString()))
                        .put("customer", House.customer(19_001)));

        var manager = attraction.person(MANAGER);
        var due = manager.opens(complaint).dueAt("reply");
        assertThat(due).isCloseTo(deadline, org.assertj.core.api.Assertions.within(Duration.ofMillis(1)));
        assertThat(Json.instant(complaint.answer(), "nextWordBy")).isEqualTo(due);

        suite.moveTo(due.plusSeconds(60));

        await().untilAsserted(
                        () -> assertThat(manager.opens(complaint).clock("reply").getString("state"))
                                .isEqualTo("missed"));
        suite.settle();
        assertThat(attraction.sent(complaint, "body"))
                .filteredOn(message -> "body-overdue".equals(message.getString("template")))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.getString("to")).isEqualTo("body");
                    assertThat(letter.getString("text")).contains(complaint.reference());
                });
    }
}
