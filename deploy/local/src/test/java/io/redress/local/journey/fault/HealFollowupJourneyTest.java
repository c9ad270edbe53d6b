package io.redress.local.journey.fault;

import io.redress.local.journey.SuiteFixture;
import io.redress.local.journey.cast.Caller;
import io.redress.local.journey.cast.Cast;
import io.redress.local.journey.cast.Complaint;
import io.redress.local.journey.cast.Customer;
import io.redress.local.journey.cast.Handler;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Followup's database is put back to an older state. The calls and answers come back from its own topic; then the resolutions come in again,
 * and nobody is asked a second time.
 */
@Order(Order.DEFAULT + 1)
class HealFollowupJourneyTest {

    private final SuiteFixture suite = SuiteFixture.doomed();
    private final Cast cast = new Cast(suite);
    private final Handler handler = cast.handler();
    private final Caller caller = cast.caller();
    private final Customer answering = cast.customer(60_001);
    private final Customer called = cast.customer(60_002);

    @Test
    void asksNobodyTwiceAndTakesEachAnswerOnce() {
        // Given a backup, and resolutions that were asked about after it
        var byLink = answering.complainsAbout("billing/wrong-charge");
        handler.offersARefund(byLink);
        var setback = Setback.prepare(suite, "followup");
        handler.concludes(byLink);
        var byPhone = called.complainsAbout("billing/wrong-charge");
        handler.settles(byPhone);
        isCalled(byPhone);
        suite.settle();
        var link = answering.received("resolved");
        answering.answersTheSurveyIn(link, true, 5);
        suite.settle();
        var entries = setback.entries();

        // Then nothing is taken that would fork the chains
        setback.happens();
        var refused = answering.triesToAnswerTheSurveyIn(link, true, 5);
        // Its database knows of no such resolution, or takes no answer: either way it is not taken.
        assertThat(refused.status()).as(refused.text()).isIn(404, 503);

        // When
        setback.isHealed();

        // Then
        assertThat(setback.entries()).containsExactlyInAnyOrderElementsOf(entries);
        assertThat(caller.queueOf(byPhone)).extracting(Caller.Callback::status).containsExactly("completed");
        assertThat(caller.queueOf(byLink)).isEmpty();
        var again = answering.triesToAnswerTheSurveyIn(link, true, 5);
        assertThat(again.status()).as(again.text()).isEqualTo(409);
        assertThat(handler.opens(byLink).status()).isEqualTo("closed");
        assertThat(handler.opens(byPhone).status()).isEqualTo("closed");
        assertThat(cast.operator().deadLetters("followup")).isEmpty();
        assertThat(cast.operator().verifies("followup").getBoolean("intact")).isTrue();

        // And it goes on where it stood: a new call has a number that no other has
        var next = cast.customer(60_003).complainsAbout("billing/wrong-charge");
        handler.settles(next);
        isCalled(next);
        assertThat(caller.queueOf(byPhone)).extracting(Caller.Callback::status).containsExactly("completed");
        assertThat(setback.isIntact(byPhone.id())).isTrue();
        assertThat(setback.isIntact(next.id())).isTrue();
    }

    private void isCalled(Complaint complaint) {
        var callback = caller.findsInTheQueue(complaint);
        suite.reach(callback.notBefore());
        caller.claims(callback);
        caller.reaches(callback, true, 5, 9);
    }
}
