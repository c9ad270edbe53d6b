package io.redress.local.journey;

import io.redress.local.journey.cast.Cast;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A department works with a system of its own, which knows the case from its events and answers on Kafka; nobody signs in. */
@Order(32)
class DepartmentSystemJourneyTest {

    private final SuiteFixture suite = SuiteFixture.running();
    private final Cast cast = new Cast(suite);

    @Test
    void takesOnAndResolvesACase() {
        var system = suite.begin(
                "department-system", "telecom-operator", "network", "--accept", "--resolve", "solved", "基站已修复。");
        try {
            var customer = cast.customer(32_001);
            var complaint = customer.complainsAbout("product-quality/mobile/weak-signal");

            await().untilAsserted(() ->
                    assertThat(customer.sees(complaint).getString("status")).isEqualTo("resolved"));
            suite.settle();
            assertThat(customer.received("resolved").getString("text")).contains("基站已修复。");
            assertThat(suite.outputOf("department-system"))
                    .contains(complaint.reference() + "  case.accepted: accepted", "Answered: resolved")
                    .doesNotContain("Refused");
        } finally {
            system.destroy();
        }
    }
}
