package io.redress.local.journey;

import io.redress.local.journey.cast.Complaint;
import io.redress.local.journey.cast.House;
import io.vertx.core.json.JsonArray;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A shopping centre: papers are asked for at once; with them the desk accepts, without them the complaint comes back by itself. */
@Order(16)
class MallJourneyTest {

    private static final String SUPERVISOR = "M3001";

    private final SuiteFixture suite = SuiteFixture.running();
    private final House mall = new House(suite, "mall");

    @Test
    void acceptsARefundDemandOnceThePapersAreHere() {
        var complaint = demandsARefund(16_001);
        var supervisor = mall.person(SUPERVISOR);
        await().untilAsserted(() ->
                assertThat(mall.sees(complaint).getString("status")).isEqualTo("awaiting-customer"));
        suite.settle();
        assertThat(mall.sent(complaint, "customer"))
                .filteredOn(message -> "papers-asked".equals(message.getString("template")))
                .singleElement()
                .satisfies(message -> assertThat(message.getString("text")).contains("购物凭证", "投诉单"));

        mall.supplies(complaint, "receipt", "form");

        await().untilAsserted(
                        () -> assertThat(supervisor.opens(complaint).status()).isEqualTo("open"));
        assertThat(supervisor.accepts(complaint).status()).isEqualTo("accepted");
        suite.advance(Duration.ofDays(4));
        assertThat(supervisor.opens(complaint).status()).isEqualTo("accepted");
    }

    @Test
    void returnsItByItselfWhenThePapersDoNotCome() {
        var complaint = demandsARefund(16_002);
        var due = mall.person(SUPERVISOR).opens(complaint).dueAt("acceptance");

        suite.moveTo(due.minusSeconds(60));
        assertThat(mall.person(SUPERVISOR).opens(complaint).status()).isEqualTo("paused");
        suite.moveTo(due.plusSeconds(60));

        await().untilAsserted(() ->
                assertThat(mall.sees(complaint).getString("status")).isEqualTo("returned"));
        suite.settle();
        assertThat(mall.sees(complaint).getString("reason")).contains("三日内未补齐");
        assertThat(mall.timeline(complaint)).containsSubsequence("case.papers-asked", "case.returned");
        assertThat(mall.sent(complaint, "customer"))
                .extracting(message -> message.getString("template"))
                .contains("papers-asked", "returned");
        assertThat(mall.person(SUPERVISOR).opens(complaint).clock("acceptance").getString("state"))
                .isEqualTo("met");
    }

    private Complaint demandsARefund(int number) {
        return mall.receives(mall.form("web", "consumer/goods")
                .put("demands", new JsonArray().add("refund"))
                .put("customer", House.customer(number)));
    }
}
