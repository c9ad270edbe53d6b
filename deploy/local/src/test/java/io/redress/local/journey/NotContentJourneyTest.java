package io.redress.local.journey;

import io.redress.local.journey.cast.Cast;
import io.redress.local.journey.cast.Complaint;
import io.redress.local.journey.cast.Json;
import io.redress.local.journey.cast.Shanghai;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A customer of a telecom operator who is not content three times over: the superior, other people, the regulator. */
@Order(15)
class NotContentJourneyTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private final SuiteFixture suite = SuiteFixture.running();
    private final Cast cast = new Cast(suite);

    @Test
    void goesFromTheSuperiorToOtherPeopleToTheRegulator() {
        // Given a result with which the survey link comes
        var customer = cast.customer(15_001);
        var complaint = customer.complainsAbout("billing/wrong-charge");
        var first = cast.handler().opens(complaint);
        cast.handler().settles(complaint);
        suite.settle();

        // When the customer answers that it is not solved
        customer.answersTheSurveyIn(customer.received("resolved"), false, 1);

        // Then it is opened again at the owner's superior, with clocks anew
        var reopened = cast.supervisor().comesToSee(complaint, "reopened");
        var superior = cast.ownerOf(reopened);
        assertThat(reopened.owner()).isNotEqualTo(first.owner());
        assertThat(reopened.clock("solution").getString("state")).isEqualTo("running");
        assertThat(Json.instant(reopened.clock("solution"), "start"))
                .isAfter(Json.instant(first.clock("solution"), "start"));
        assertThat(reopened.dueAt("regulator")).isEqualTo(first.dueAt("regulator"));

        // When it is resolved again and the customer says the same in a call
        superior.resolves(complaint);
        suite.settle();
        answersACall(complaint);

        // Then other people of another department look at it afresh
        var appealed = cast.supervisor().comesToSee(complaint, "under-appeal");
        assertThat(appealed.department()).isEqualTo("appeals");
        assertThat(appealed.owner()).isNotIn(first.owner(), reopened.owner());
        await().untilAsserted(() ->
                assertThat(customer.sees(complaint).getString("status")).isEqualTo("under-appeal"));
        assertThat(superior.tries(complaint, "notes", new JsonObject().put("text", "复核时请注意。"))
                        .status())
                .isEqualTo(403);
        customer.comesToSee(complaint, "case.reopened", "case.resolved", "case.appealed");

        // When they confirm the result and the customer is not content a third time
        cast.ownerOf(appealed).resolves(complaint, "confirmed", "经重新调查，原处理结果无误。");
        suite.settle();
        customer.answersTheSurveyIn(customer.received("resolved-confirmed"), false, 1);

        // Then it goes to the regulator by itself, with the address and the date
        cast.supervisor().comesToSee(complaint, "referred");
        suite.settle();
        assertThat(customer.sees(complaint).getString("status")).isEqualTo("referred");
        assertThat(customer.received("referred").getString("text"))
                .contains("电信用户申诉受理中心", "示例省示例市通信路 15 号", fifteenthDay(complaint));
    }

    @Test
    void goesToOtherPeopleAtOnceWhenTheCustomerAppeals() {
        var customer = cast.customer(15_002);
        var complaint = customer.complainsAbout("billing/wrong-charge");
        customer.appeals(complaint, "请其他人员处理。");
        customer.comesToSee(complaint, "case.act-refused");
        cast.handler().settles(complaint);

        customer.appeals(complaint, "处理结果与事实不符，请重新调查。");

        var appealed = cast.supervisor().comesToSee(complaint, "under-appeal");
        assertThat(appealed.department()).isEqualTo("appeals");
        await().untilAsserted(() -> assertThat(customer.received("appealed").getString("text"))
                .contains(Objects.requireNonNull(appealed.owner().getString("name"))));
    }

    private void answersACall(Complaint complaint) {
        var caller = cast.caller();
        var callback = await().until(
                        () -> caller.queueOf(complaint).stream()
                                .filter(one -> one.status().equals("scheduled"))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        suite.reach(callback.notBefore());
        caller.claims(callback);
        caller.reaches(callback, true, 2, 1);
    }

    /** Receipt and fifteen calendar days. */
    private static String fifteenthDay(Complaint complaint) {
        Instant received = Json.instant(complaint.answer(), "receivedAt");
        return DAY.format(Shanghai.day(received).plusDays(15));
    }
}
