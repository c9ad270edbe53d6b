package io.redress.routing.clock;

import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.RoutingFacts;
import io.redress.procedure.vocabulary.WaitingFor;
import io.redress.routing.clock.CaseClock.State;
import io.redress.routing.testing.Published;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ClockRulesTest {

    private static final Instant EVE = Instant.parse("2026-09-30T08:00:00Z");
    private static final CaseFacts FACTS =
            CaseFacts.opened(RoutingFacts.on("web").build(), "ordinary", "billing");

    private final ClockRules rules = new ClockRules(Published.procedure());
    private final List<CaseClock> opened = rules.opened(stood(List.of()), EVE, EVE.plusSeconds(60));

    @Test
    void startsAtTheMomentOfReceiptWhenTheFileSaysSo() {
        assertThat(opened).extracting(CaseClock::start).containsOnly(EVE);
    }

    @Test
    void warnsWithinOfficeHoursBeforeTheDueMoment() {
        assertThat(clock(opened, "acceptance").warnAt()).isEqualTo(Instant.parse("2026-10-09T06:00:00Z"));
        assertThat(clock(opened, "regulator").warnAt()).isNull();
    }

    @Test
    void standsStillForWhomItWaitsForAndMovesTheDueMomentWhenItGoesOn() {
        var from = Instant.parse("2026-10-08T02:00:00Z");
        var lasting = List.of(new Standstill(from, null, WaitingFor.CUSTOMER, null));
        var ended = List.of(new Standstill(from, Instant.parse("2026-10-09T02:00:00Z"), WaitingFor.CUSTOMER, null));

        var paused = rules.after(opened, Happening.of("case.papers-asked"), from, stood(lasting));
        var resumed =
                rules.after(paused, Happening.of("case.resumed"), Instant.parse("2026-10-09T02:00:00Z"), stood(ended));

        assertThat(clock(paused, "acceptance").state()).isEqualTo(State.PAUSED);
        assertThat(clock(paused, "acceptance").dueAt()).isEqualTo(Instant.parse("2026-10-09T10:00:00Z"));
        assertThat(clock(resumed, "acceptance").state()).isEqualTo(State.RUNNING);
        // The close of the 8th lay in the pause, so that day does not count: the next is Saturday the 10th, which is
        // worked.
        assertThat(clock(resumed, "acceptance").dueAt()).isEqualTo(Instant.parse("2026-10-10T10:00:00Z"));
        assertThat(clock(resumed, "regulator")).isEqualTo(clock(opened, "regulator"));
    }

    @Test
    void doesNotStandStillForSomebodyTheFileDoesNotName() {
        var lasting = List.of(new Standstill(EVE, null, WaitingFor.SUPPLIER, null));

        assertThat(rules.after(opened, Happening.of("case.paused"), EVE, stood(lasting)))
                .isEqualTo(opened);
    }

    @Test
    void countsTheSameEveryTime() {
        assertThat(rules.derivedAnew(opened, stood(List.of()))).isEqualTo(opened);
    }

    @Test
    void marksADateInAYearThatIsNotPublishedAsProvisional() {
        var late = rules.opened(stood(List.of()), Instant.parse("2026-12-31T08:00:00Z"), EVE);

        assertThat(clock(late, "solution").provisional()).isTrue();
        assertThat(clock(opened, "solution").provisional()).isNull();
    }

    private static Circumstances stood(List<Standstill> standstills) {
        return new Circumstances(FACTS, new Delays(standstills, List.of()), null, null);
    }

    private static CaseClock clock(List<CaseClock> clocks, String milestone) {
        return clocks.stream()
                .filter(clock -> clock.milestone().equals(milestone))
                .findFirst()
                .orElseThrow();
    }
}
