package io.redress.procedure.calendar;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CalendarTest {

    private static final Instant EVE_OF_THE_HOLIDAY = at("2026-09-30T16:00");

    private final Calendar calendar = CalendarFixture.shanghai("09:00-18:00");

    @Test
    void countsWorkingDaysOverHolidaysAndAWorkedSaturday() {
        assertThat(due("2 wd")).isEqualTo(at("2026-10-09T18:00"));
        assertThat(due("3 wd")).isEqualTo(at("2026-10-10T18:00"));
        assertThat(due("5 wd")).isEqualTo(at("2026-10-13T18:00"));
        assertThat(due("7 wd")).isEqualTo(at("2026-10-15T18:00"));
    }

    @Test
    void countsCalendarDaysToMidnight() {
        assertThat(due("15 d")).isEqualTo(at("2026-10-16T00:00"));
        assertThat(due("0 d")).isEqualTo(at("2026-10-01T00:00"));
    }

    @Test
    void countsTheFirstWorkingDayAfterReceiptOnADayOff() {
        Instant onAHoliday = at("2026-10-03T11:00");
        assertThat(calendar.add(onAHoliday, Term.parse("1 wd")).at()).isEqualTo(at("2026-10-08T18:00"));
    }

    @Test
    void countsWorkingHoursOverALunchBreakAndANight() {
        Calendar broken = CalendarFixture.shanghai("09:00-12:00", "13:30-18:00");
        Instant beforeLunch = at("2026-10-08T11:00");
        assertThat(broken.add(beforeLunch, Term.parse("2 wh")).at()).isEqualTo(at("2026-10-08T14:30"));
        assertThat(broken.add(beforeLunch, Term.parse("6 wh")).at()).isEqualTo(at("2026-10-09T09:30"));
        assertThat(broken.add(beforeLunch, Term.parse("1 wh")).at()).isEqualTo(at("2026-10-08T12:00"));
    }

    @Test
    void countsHoursRoundTheClock() {
        assertThat(due("24 h")).isEqualTo(at("2026-10-01T16:00"));
        assertThat(due("3 min")).isEqualTo(at("2026-09-30T16:03"));
    }

    @Test
    void explainsEachDay() {
        List<Interval> intervals = calendar.explanation(EVE_OF_THE_HOLIDAY, Term.parse("3 wd"), List.of())
                .intervals();
        assertThat(intervals).hasSize(11);
        assertThat(intervals.getFirst())
                .isEqualTo(Interval.skipped(EVE_OF_THE_HOLIDAY, at("2026-10-01T00:00"), Why.DAY_OF_RECEIPT));
        assertThat(intervals.subList(1, 8)).allMatch(day -> day.why() == Why.HOLIDAY && !day.counted());
        assertThat(intervals.subList(8, 11))
                .extracting(Interval::why)
                .containsExactly(Why.WORKING_DAY, Why.WORKING_DAY, Why.MAKE_UP_DAY);
        assertThat(intervals.getLast().to()).isEqualTo(at("2026-10-10T18:00"));
    }

    @Test
    void aPauseWithinADayCostsNothing() {
        assertThat(due("2 wd", pause("2026-10-08T10:00", "2026-10-08T17:59"))).isEqualTo(at("2026-10-09T18:00"));
    }

    @Test
    void aPauseOverTheCloseOfOfficeHoursMovesTheDateByOneDay() {
        assertThat(due("2 wd", pause("2026-10-08T17:00", "2026-10-09T10:00"))).isEqualTo(at("2026-10-10T18:00"));
    }

    @Test
    void aPauseThatEndsAtTheCloseCostsNothing() {
        assertThat(due("2 wd", pause("2026-10-08T10:00", "2026-10-08T18:00"))).isEqualTo(at("2026-10-09T18:00"));
    }

    @Test
    void hoursRunOutsidePausesAlone() {
        Pause night = pause("2026-09-30T20:00", "2026-10-01T08:00");
        Pause overlapping = pause("2026-10-01T07:00", "2026-10-01T09:00");
        assertThat(due("24 h", night, overlapping)).isEqualTo(at("2026-10-02T05:00"));
        List<Interval> intervals = calendar.explanation(EVE_OF_THE_HOLIDAY, Term.parse("24 h"), List.of(night))
                .intervals();
        assertThat(intervals)
                .extracting(Interval::why)
                .containsExactly(Why.ROUND_THE_CLOCK, Why.PAUSED, Why.ROUND_THE_CLOCK);
    }

    @Test
    void datesPastTheLastPublishedYearAreProvisional() {
        Instant endOfYear = at("2026-12-30T10:00");
        assertThat(calendar.add(endOfYear, Term.parse("1 wd"))).isEqualTo(new Due(at("2026-12-31T18:00"), false));
        assertThat(calendar.add(endOfYear, Term.parse("2 wd"))).isEqualTo(new Due(at("2027-01-01T18:00"), true));
        assertThat(calendar.add(endOfYear, Term.parse("5 d")).provisional()).isFalse();
    }

    @Test
    void nothingIsProvisionalWhereHolidaysAreNotObserved() {
        Calendar always = CalendarFixture.calendar("Asia/Shanghai", List.of(), "00:00-24:00");
        assertThat(always.add(EVE_OF_THE_HOLIDAY, Term.parse("1 wd")))
                .isEqualTo(new Due(at("2026-10-02T00:00"), false));
    }

    @Test
    void warnsACloseOfOfficeHoursEarlier() {
        Instant due = at("2026-10-10T18:00");
        assertThat(calendar.subtract(due, Term.parse("1 wd"))).isEqualTo(at("2026-10-09T18:00"));
        assertThat(calendar.subtract(due, Term.parse("3 wd"))).isEqualTo(at("2026-09-30T18:00"));
        assertThat(calendar.subtract(due, Term.parse("10 wh"))).isEqualTo(at("2026-10-09T17:00"));
        assertThat(calendar.subtract(due, Term.parse("2 d"))).isEqualTo(at("2026-10-08T18:00"));
        assertThat(calendar.subtract(due, Term.parse("30 min"))).isEqualTo(at("2026-10-10T17:30"));
    }

    @Test
    void countsWhatHasPassed() {
        Instant end = at("2026-10-10T17:59");
        assertThat(calendar.between(EVE_OF_THE_HOLIDAY, end, Unit.WD)).isEqualTo(2);
        assertThat(calendar.between(EVE_OF_THE_HOLIDAY, end, Unit.D)).isEqualTo(9);
        assertThat(calendar.between(EVE_OF_THE_HOLIDAY, end, Unit.WH)).isEqualTo(28);
        assertThat(calendar.between(end, EVE_OF_THE_HOLIDAY, Unit.H)).isZero();
        assertThat(calendar.workingTime(EVE_OF_THE_HOLIDAY, at("2026-10-08T09:30")))
                .isEqualTo(Duration.ofMinutes(150));
    }

    @Test
    void knowsItsDays() {
        assertThat(calendar.kind(LocalDate.parse("2026-10-03"))).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendar.kind(LocalDate.parse("2026-10-11"))).isEqualTo(DayKind.WEEKEND);
        assertThat(calendar.kind(LocalDate.parse("2026-10-10"))).isEqualTo(DayKind.MAKE_UP_DAY);
        assertThat(calendar.holidayName(LocalDate.parse("2026-10-03"))).isEqualTo(CalendarFixture.A_HOLIDAY);
        assertThat(calendar.isOpen(at("2026-10-10T09:00"))).isTrue();
        assertThat(calendar.isOpen(at("2026-10-10T18:00"))).isFalse();
    }

    @Test
    void theVersionFollowsTheContent() {
        Calendar same = CalendarFixture.shanghai("09:00-18:00");
        Calendar longer = CalendarFixture.shanghai("09:00-18:30");
        assertThat(calendar.version()).isEqualTo(same.version()).startsWith("cn-2026+");
        assertThat(calendar.version()).isNotEqualTo(longer.version());
    }

    @Test
    void refusesWhatIsNoTermAndWhatAreNoHours() {
        assertThatIllegalArgumentException().isThrownBy(() -> Term.parse("7wd")).withMessageContaining("'7wd'");
        assertThatIllegalArgumentException().isThrownBy(() -> Term.parse("0 wd"));
        assertThatIllegalArgumentException().isThrownBy(() -> Span.parse("18:00-09:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> Span.parse("09:00-24:30"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarFixture.shanghai("09:00-12:00", "11:00-18:00"))
                .withMessageContaining("overlap");
    }

    private Instant due(String term, Pause... pauses) {
        return calendar.add(EVE_OF_THE_HOLIDAY, Term.parse(term), List.of(pauses))
                .at();
    }

    private static Pause pause(String from, String to) {
        return new Pause(at(from), at(to));
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+08:00").toInstant();
    }
}
