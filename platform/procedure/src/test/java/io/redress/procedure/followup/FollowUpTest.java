package io.redress.procedure.followup;

import io.redress.procedure.calendar.Span;
import io.redress.procedure.calendar.Term;
import io.redress.procedure.vocabulary.Text;
import org.junit.jupiter.api.Test;

import java.time.LocalTime;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class FollowUpTest {

    private static final Text ASKED = new Text("问", "Asked");

    private final FollowUp followUp = new FollowUp(
            List.of(),
            3,
            Term.parse("30 d"),
            List.of(Span.parse("12:00-14:00"), Span.parse("20:00-24:00")),
            ASKED,
            new FollowUp.Questions(ASKED, ASKED, ASKED, ASKED),
            List.of(),
            null,
            0);

    @Test
    void contentMeansSolvedAndSatisfiedEnough() {
        assertThat(followUp.isContent(true, 3)).isTrue();
        assertThat(followUp.isContent(true, 2)).isFalse();
        assertThat(followUp.isContent(false, 5)).isFalse();
    }

    @Test
    void noCallInQuietHours() {
        assertThat(followUp.isQuiet(LocalTime.of(12, 0))).isTrue();
        assertThat(followUp.isQuiet(LocalTime.of(14, 0))).isFalse();
        assertThat(followUp.isQuiet(LocalTime.of(23, 59))).isTrue();
    }

    @Test
    void whatThePlanLeavesOutIsUsual() {
        Plan plan = new Plan("all", null, null, "case.resolved", Term.parse("1 wd"), null, 0, null, null, false, null);
        assertThat(plan.kind()).isEqualTo(Plan.Kind.CALLBACK);
        assertThat(plan.by()).isEqualTo(Plan.By.PHONE);
        assertThat(plan.apart()).isEqualTo(Plan.Apart.HALF_DAY);
        assertThat(plan.attempts()).isEqualTo(3);
    }
}
