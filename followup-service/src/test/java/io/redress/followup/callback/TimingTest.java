package io.redress.followup.callback;

import io.redress.followup.TelecomOperator;
import io.redress.procedure.Procedure;
import io.redress.procedure.calendar.Term;
import io.redress.procedure.followup.Plan;
import org.junit.jupiter.api.Test;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class TimingTest {

    private static final Procedure PROCEDURE = TelecomOperator.procedure();

    private final Timing timing = new Timing(PROCEDURE);

    /** 10 October 2026 is a Saturday worked in exchange. */
    @Test
    void isDueAtTheCloseOfTheNextWorkingDay() {
        var friday = Instant.parse("2026-10-09T07:00:00Z");

        var due = timing.dueAt(plan("1 wd"), friday);

        assertThat(due).isEqualTo("2026-10-10T10:00:00Z");
        assertThat(timing.notBefore(plan("1 wd"), friday, due)).isEqualTo("2026-10-10T01:00:00Z");
    }

    @Test
    void skipsAHoliday() {
        assertThat(timing.dueAt(plan("1 wd"), Instant.parse("2026-09-30T07:00:00Z")))
                .isEqualTo("2026-10-08T10:00:00Z");
    }

    @Test
    void callsAtOnceWithinHoursUnlessItWouldDisturb() {
        var afternoon = Instant.parse("2026-10-09T08:00:00Z");
        var night = Instant.parse("2026-10-09T14:30:00Z");

        assertThat(timing.notBefore(plan("24 h"), afternoon, afternoon)).isEqualTo(afternoon);
        assertThat(timing.notBefore(plan("24 h"), night, night)).isEqualTo("2026-10-10T01:00:00Z");
    }

    @Test
    void endsALinkWhenTheProcedureSaysSo() {
        var resolved = Instant.parse("2026-10-09T07:00:00Z");

        assertThat(timing.linkEnds(resolved))
                .isEqualTo(PROCEDURE
                        .calendar()
                        .add(resolved, PROCEDURE.followUp().linkValid())
                        .at());
    }

    private static Plan plan(String due) {
        return new Plan(
                "every-case",
                null,
                Plan.Kind.CALLBACK,
                "case.resolved",
                Term.parse(due),
                Plan.By.PHONE,
                3,
                Plan.Apart.HALF_DAY,
                null,
                false,
                null);
    }
}
