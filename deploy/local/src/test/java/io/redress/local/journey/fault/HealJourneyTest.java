package io.redress.local.journey.fault;

import io.redress.local.journey.SuiteFixture;
import io.redress.local.journey.Tables;
import io.redress.local.journey.cast.Cast;
import io.redress.local.journey.cast.Complaint;
import io.redress.local.journey.cast.Customer;
import io.redress.local.journey.cast.Handler;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import java.util.UUID;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Intake's database is put back to an older state. What cannot come back is left broken, so it comes behind the others that heal. */
@Order(Order.DEFAULT + 2)
class HealJourneyTest {

    /** So many complaints that each of the six partitions has one that the backup does not know. */
    private static final int COMPLAINTS = 40;

    private final SuiteFixture suite = SuiteFixture.doomed();
    private final Cast cast = new Cast(suite);
    private final Handler handler = cast.handler();
    private final Customer customer = cast.customer(70_001);
    private final Complaint known = customer.complainsAbout("billing/wrong-charge");

    @Test
    void staysShutUntilHealedAndThenHasEveryEntryAgain() {
        // Given a backup, and complaints that came after it
        handler.offersARefund(known);
        var setback = Setback.prepare(suite, "intake");
        customer.chooses(known, 1);
        var other = cast.customer(70_002);
        var lost = other.complainsAbout("billing/wrong-charge");
        handler.opens(lost);
        suite.settle();
        handler.concludes(known);
        suite.settle();
        assertThat(customer.received("resolved")).isNotNull();
        var entries = setback.entries();

        // Then nothing is taken that would fork the chains
        setback.happens();
        var refused =
                cast.anyone().post("/api/complaints", cast.customer(70_003).form("billing/wrong-charge"));
        assertThat(refused.status()).as(refused.text()).isEqualTo(503);

        // When
        setback.isHealed();

        // Then nothing is wanting and nothing is there twice: no message goes out again, though its cause came in again
        assertThat(setback.entries()).containsExactlyInAnyOrderElementsOf(entries);
        assertThat(setback.isIntact(known.id())).isTrue();
        assertThat(setback.isIntact(lost.id())).isTrue();
        assertThat(other.sees(lost).getString("reference")).isEqualTo(lost.reference());
        assertThat(cast.operator().deadLetters("intake")).isEmpty();
        var next = cast.customer(70_004).complainsAbout("billing/wrong-charge");
        assertThat(handler.opens(next).status()).isEqualTo("open");
    }

    @Test
    void listsWhatCannotComeBack() {
        // Given a stream that went on from the backup on another way than the topic tells
        handler.offersARefund(known);
        var setback = Setback.prepare(suite, "intake");
        customer.chooses(known, 1);
        suite.settle();
        var lost = newest(known);
        IntStream.range(0, COMPLAINTS).forEach(n -> cast.customer(70_100 + n).complainsAbout("billing/wrong-charge"));
        suite.settle();
        setback.happensUnnoticed();
        await().ignoreExceptions().untilAsserted(() -> customer.chooses(known, 1));
        setback.startsAgain();

        // When
        var heal = setback.isHealed();

        // Then
        var told = new JsonObject(heal.output().lines().findFirst().orElseThrow());
        assertThat(told.getJsonArray("back")).hasSizeGreaterThanOrEqualTo(COMPLAINTS);
        assertThat(told.getJsonArray("lost").encode()).contains(lost.toString());
        assertThat(setback.isIntact(known.id())).isFalse();
    }

    private UUID newest(Complaint complaint) {
        return new Tables(suite, "intake")
                .ids("select id from journal where stream = ? order by sequence desc limit 1", complaint.id())
                .getFirst();
    }
}
