package io.redress.local.journey;

import io.redress.local.journey.cast.House;
import io.redress.local.journey.cast.Json;
import io.redress.local.journey.cast.Shanghai;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A service hall: what is below the acceptance standard comes back with the reason; what staff see on patrol is no complaint. */
@Order(17)
class ServiceHallJourneyTest {

    private final SuiteFixture suite = SuiteFixture.running();
    private final House hall = new House(suite, "service-hall");

    @Test
    void returnsWhatIsOlderThanTwoYearsWithTheReason() {
        var complaint = hall.receives(hall.form("web", "charging/paid-wrongly")
                .put("occurredAt", suite.now().minus(Duration.ofDays(800)).toString())
                .put("customer", House.customer(17_001)));

        assertThat(complaint.answer().getString("status")).isEqualTo("returned");
        assertThat(complaint.answer().getString("reason")).contains("两年");
        assertThat(hall.sees(complaint).getString("status")).isEqualTo("returned");
        var superior = hall.person("B3001");
        await().untilAsserted(
                        () -> assertThat(superior.opens(complaint).status()).isEqualTo("returned"));
        suite.settle();
        assertThat(superior.log(complaint))
                .extracting(entry -> Json.type(entry))
                .contains("complaint.returned", "case.opened", "case.returned");
        assertThat(hall.sent(complaint, "customer"))
                .filteredOn(message -> "returned".equals(message.getString("template")))
                .singleElement()
                .satisfies(message -> assertThat(message.getString("text")).contains("两年"));
    }

    @Test
    void countsWhatStaffSeeOnPatrolApart() {
        suite.settle();
        var day = Shanghai.day(suite.now());
        var before = hall.totals(day);

        hall.receives(
                "B1024", hall.form("staff-observation", "service/attitude").put("description", "大堂一位客户神情不悦。"));

        suite.settle();
        await().untilAsserted(() -> {
            var after = hall.totals(day);
            assertThat(count(after, "observations")).isEqualTo(count(before, "observations") + 1);
            assertThat(count(after, "complaints")).isEqualTo(count(before, "complaints"));
        });
    }

    private static long count(JsonObject totals, String name) {
        return totals.getLong(name);
    }
}
