package io.redress.local.journey.fault;

import io.redress.local.journey.SuiteFixture;
import io.redress.local.journey.cast.Cast;
import io.redress.local.journey.cast.Customer;
import io.redress.local.journey.cast.Handler;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Routing's database is put back to an older state. What it had made of the others' facts comes back from its own topic; then those facts come
 * in again, and nothing is made of them a second time.
 */
@Order(Order.DEFAULT + 1)
class HealRoutingJourneyTest {

    private final SuiteFixture suite = SuiteFixture.doomed();
    private final Cast cast = new Cast(suite);
    private final Handler handler = cast.handler();
    private final Customer chooser = cast.customer(50_001);
    private final Customer discontent = cast.customer(50_002);

    @Test
    void takesEachChoiceAndAnswerOnceThatComesInAgain() {
        // Given a backup, and what customers and handlers did after it
        var offered = chooser.complainsAbout("billing/wrong-charge");
        handler.offersARefund(offered);
        var resolved = discontent.complainsAbout("billing/wrong-charge");
        handler.settles(resolved);
        var setback = Setback.prepare(suite, "routing");
        chooser.chooses(offered, 1);
        discontent.answersTheSurveyIn(discontent.received("resolved"), false, 1);
        var lost = cast.customer(50_003).complainsAbout("billing/wrong-charge");
        handler.accepts(lost);
        suite.settle();
        var entries = setback.entries();
        var told = chooser.received().size() + discontent.received().size();

        // Then nothing is taken that would fork the chains
        setback.happens();
        var refused = handler.tries(offered, "notes", new JsonObject().put("text", "等待客户回复。"));
        assertThat(refused.status()).as(refused.text()).isEqualTo(503);

        // When
        setback.isHealed();

        // Then
        assertThat(setback.entries()).containsExactlyInAnyOrderElementsOf(entries);
        assertThat(handler.opens(offered).body().getJsonObject("chosen"))
                .isEqualTo(new JsonObject().put("alternative", 1));
        assertThat(handler.opens(resolved).status()).isEqualTo("reopened");
        assertThat(handler.opens(resolved).body().getInteger("round")).isEqualTo(2);
        assertThat(handler.opens(lost).status()).isEqualTo("accepted");
        assertThat(chooser.received().size() + discontent.received().size()).isEqualTo(told);
        assertThat(cast.operator().deadLetters("routing")).isEmpty();
        assertThat(cast.operator().verifies("routing").getBoolean("intact")).isTrue();
        assertThat(handler.verification(offered).getBoolean("intact")).isTrue();

        // And it goes on where it stood
        handler.resolves(offered);
        handler.findsItSubstantiated(lost);
        assertThat(setback.isIntact(offered.id())).isTrue();
        assertThat(setback.isIntact(lost.id())).isTrue();
    }
}
