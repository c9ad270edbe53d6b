package io.redress.local.journey;

import io.redress.local.journey.cast.Case;
import io.redress.local.journey.cast.Cast;
import io.redress.local.journey.cast.Complaint;
import io.redress.local.journey.cast.Customer;
import io.redress.local.journey.cast.Handler;
import io.redress.local.journey.cast.Json;
import io.redress.local.journey.cast.Shanghai;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The whole road at a telecom operator: a complaint on the eve of a week of holidays, whose clocks skip the days off and count a Saturday
 * that is worked. The suite's first: the clock stands at that moment, and the reports count nothing else.
 */
@Order(10)
class TelecomOperatorJourneyTest {

    private static final LocalDate EVE = LocalDate.parse("2026-09-30");
    private static final LocalDate SATURDAY = LocalDate.parse("2026-10-10");

    private final SuiteFixture suite = SuiteFixture.running();
    private final Cast cast = new Cast(suite);
    private final Customer customer = cast.customer(10_001);
    private final Handler handler = cast.handler();

    @Test
    void putsAWrongChargeRightInTime() {
        var complaint = customer.complainsAbout("billing/wrong-charge");
        isRegistered(complaint);
        isRoutedToBilling(complaint);

        suite.moveTo(Shanghai.time("2026-10-08T09:30"));
        isWorkedBeforeTheCustomersEyes(complaint);

        suite.moveTo(Shanghai.time("2026-10-09T10:00"));
        isResolved(complaint);

        suite.moveTo(Shanghai.time("2026-10-10T10:00"));
        isAskedAboutAndClosed(complaint);

        isCountedOnceAndInTime();
        explainsEachCountedDay(complaint);
        hasToldTheCustomerEachStep();
        keepsALogThatProvesItself(complaint);
    }

    private void isRegistered(Complaint complaint) {
        assertThat(complaint.reference()).matches("TEL-260930-[0-9A-Z]{6}");
        assertThat(complaint.accessCode()).hasSize(16);
        assertThat(complaint.answer().getString("status")).isEqualTo("registered");
        assertThat(complaint.answer().getString("category")).isEqualTo("billing/wrong-charge");
        assertThat(complaint.answer().getJsonObject("owner").getString("name")).isNotBlank();
        assertThat(Json.instant(complaint.answer(), "nextWordBy")).isEqualTo(Shanghai.time("2026-10-09T18:00"));
        assertThat(customer.sees(complaint).getString("reference")).isEqualTo(complaint.reference());
    }

    private void isRoutedToBilling(Complaint complaint) {
        var opened = handler.opens(complaint);

        assertThat(opened.status()).isEqualTo("open");
        assertThat(opened.department()).isEqualTo("billing");
        assertThat(opened.owner().getString("staff")).startsWith("E10");
        assertThat(opened.owner().getString("name")).isNotBlank();
        assertThat(opened.owner().getString("phone")).isNotBlank();
        assertThat(opened.dueAt("acceptance")).isEqualTo(Shanghai.time("2026-10-09T18:00"));
        assertThat(opened.dueAt("investigation")).isEqualTo(Shanghai.time("2026-10-13T18:00"));
        assertThat(opened.dueAt("solution")).isEqualTo(Shanghai.time("2026-10-15T18:00"));
        // The fifteenth calendar day, 15 October, ends at midnight.
        assertThat(opened.dueAt("regulator")).isEqualTo(Shanghai.time("2026-10-16T00:00"));
    }

    private void isWorkedBeforeTheCustomersEyes(Complaint complaint) {
        assertThat(handler.accepts(complaint).status()).isEqualTo("accepted");
        customer.comesToSee(complaint, "complaint.registered", "case.accepted");

        assertThat(handler.findsItSubstantiated(complaint).status()).isEqualTo("investigating");
        customer.comesToSee(complaint, "case.accepted", "case.investigated");

        assertThat(handler.proposesARefund(complaint).status()).isEqualTo("proposed");
        customer.comesToSee(complaint, "case.investigated", "case.proposed");
        await().untilAsserted(() ->
                assertThat(customer.sees(complaint).getString("status")).isEqualTo("solution-offered"));
        assertThat(customer.sees(complaint).getJsonArray("alternatives")).hasSize(1);
    }

    private void isResolved(Complaint complaint) {
        assertThat(handler.resolves(complaint).status()).isEqualTo("resolved");
        handler.replies(complaint);
        var recorded = handler.recordsTheClosure(complaint);

        assertThat(recorded.status()).isEqualTo("resolved");
        assertThat(Stream.of("acceptance", "investigation", "solution"))
                .allSatisfy(milestone -> assertThat(state(recorded, milestone)).isEqualTo("met"));
        customer.comesToSee(complaint, "case.proposed", "case.resolved");
    }

    private void isAskedAboutAndClosed(Complaint complaint) {
        var caller = cast.caller();
        var callback = caller.findsInTheQueue(complaint);
        assertThat(caller.queueOf(complaint)).hasSize(1);
        assertThat(callback.dueAt()).isEqualTo(Shanghai.time("2026-10-10T18:00"));

        caller.claims(callback);
        caller.reaches(callback, true, 5, 9);

        await().untilAsserted(
                        () -> assertThat(handler.opens(complaint).status()).isEqualTo("closed"));
        customer.comesToSee(complaint, "case.resolved", "case.closed");
        assertThat(caller.queueOf(complaint)).extracting("status").containsExactly("completed");
        assertThat(state(handler.opens(complaint), "regulator")).isEqualTo("met");
    }

    private void isCountedOnceAndInTime() {
        suite.settle();
        var analyst = cast.analyst();
        var totals = analyst.totals(EVE, SATURDAY);

        assertThat(counts(totals, "complaints", "inTime", "resolved", "answers"))
                .containsOnly(1L);
        assertThat(counts(totals, "overdue", "reopened", "intercepted", "observations"))
                .containsOnly(0L);
        assertThat(number(totals, "satisfaction")).isEqualByComparingTo("5");
        assertThat(number(analyst.keyFigure("inTimeShare", EVE, SATURDAY), "value"))
                .isEqualByComparingTo("100");
        assertThat(number(analyst.keyFigure("satisfaction", EVE, SATURDAY), "value"))
                .isEqualByComparingTo("5");
    }

    private void explainsEachCountedDay(Complaint complaint) {
        assertThat(handler.explanation(complaint, "acceptance").countedDays())
                .containsExactly("2026-10-08", "2026-10-09");
        assertThat(handler.explanation(complaint, "investigation").countedDays())
                .containsExactly("2026-10-08", "2026-10-09", "2026-10-10", "2026-10-12", "2026-10-13");
        var solution = handler.explanation(complaint, "solution");
        assertThat(solution.countedDays())
                .containsExactly(
                        "2026-10-08",
                        "2026-10-09",
                        "2026-10-10",
                        "2026-10-12",
                        "2026-10-13",
                        "2026-10-14",
                        "2026-10-15");
        assertThat(solution.dueAt()).isEqualTo(Shanghai.time("2026-10-15T18:00"));
        assertThat(solution.promise()).isEqualTo("7 wd");
        assertThat(solution.why("2026-10-01")).isEqualTo("holiday");
        assertThat(solution.why("2026-10-10")).isEqualTo("make-up-day");
        assertThat(solution.why("2026-10-11")).isEqualTo("weekend");
    }

    private void hasToldTheCustomerEachStep() {
        var received = customer.received();

        assertThat(received)
                .extracting(message -> message.getString("template"))
                .contains("registered", "accepted", "investigated", "proposed", "resolved", "replied", "closed");
        assertThat(received)
                .allSatisfy(message -> assertThat(message.getString("state")).isEqualTo("sent"));
        assertThat(customer.opensTheSurveyIn(customer.received("resolved"))).isNotNull();
    }

    private void keepsALogThatProvesItself(Complaint complaint) {
        assertThat(handler.log(complaint))
                .extracting(entry -> entry.getString("type"))
                .map(type -> requireNonNull(type).replaceAll("^redress\\.|\\.v1$", ""))
                .contains(
                        "complaint.registered",
                        "case.opened",
                        "case.accepted",
                        "case.investigated",
                        "case.proposed",
                        "case.resolved",
                        "case.replied",
                        "case.closure-recorded",
                        "callback.scheduled",
                        "callback.claimed",
                        "callback.attempted",
                        "callback.completed",
                        "case.closed",
                        "message.sent");
        var verification = handler.verification(complaint);
        assertThat(verification.getBoolean("intact")).as("%s", verification).isTrue();
        assertThat(verification.getJsonArray("heads")).hasSize(3);
        assertThat(Stream.of("intake", "routing", "followup"))
                .allSatisfy(
                        service -> assertThat(cast.operator().verifies(service).getBoolean("intact"))
                                .isTrue());
    }

    private static String state(Case body, String milestone) {
        return body.clock(milestone).getString("state");
    }

    private static List<Long> counts(JsonObject totals, String... names) {
        return Stream.of(names).map(totals::getLong).toList();
    }

    private static BigDecimal number(JsonObject object, String field) {
        return new BigDecimal(String.valueOf(object.getValue(field)));
    }
}
