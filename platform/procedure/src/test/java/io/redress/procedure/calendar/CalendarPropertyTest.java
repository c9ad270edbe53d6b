package io.redress.procedure.calendar;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarPropertyTest {

    /** Holidays and worked days beside the changes of the clocks in all the zones. */
    private static final YearPlan YEAR = new YearPlan(
            "xx",
            2026,
            List.of(
                    CalendarFixture.holiday("2026-03-30", "2026-03-31"),
                    CalendarFixture.holiday("2026-04-03", "2026-04-06"),
                    CalendarFixture.holiday("2026-10-01", "2026-10-07"),
                    CalendarFixture.holiday("2026-10-23", "2026-10-23")),
            Set.of(
                    LocalDate.parse("2026-03-08"),
                    LocalDate.parse("2026-03-29"),
                    LocalDate.parse("2026-10-10"),
                    LocalDate.parse("2026-10-25"),
                    LocalDate.parse("2026-11-01")));

    record Case(ZoneId zone, List<Span> spans, Instant start, List<Pause> pauses) {
        Calendar calendar() {
            String[] written = spans.stream().map(Span::toString).toArray(String[]::new);
            return CalendarFixture.calendar(zone.getId(), List.of(YEAR), written);
        }

        MinuteOracle oracle() {
            return new MinuteOracle(zone, spans, YEAR, pauses);
        }
    }

    @Property(tries = 300)
    void dueAsTheMinutesSay(@ForAll("cases") Case given, @ForAll("terms") Term term) {
        Due due = given.calendar().add(given.start(), term, given.pauses());
        assertThat(due).isEqualTo(new Due(given.oracle().due(given.start(), term), false));
    }

    @Property(tries = 300)
    void explanationsHaveNoGapsAndCountTheTerm(@ForAll("cases") Case given, @ForAll("terms") Term term) {
        Explanation explanation = given.calendar().explanation(given.start(), term, given.pauses());
        Instant cursor = given.start();
        for (Interval interval : explanation.intervals()) {
            assertThat(interval.from()).isEqualTo(cursor).isBefore(interval.to());
            cursor = interval.to();
        }
        assertThat(cursor).isEqualTo(explanation.due().at());
        assertThat(counted(explanation, term)).isEqualTo(term.amount());
    }

    @Property(tries = 200)
    void officeTimeAsTheMinutesSay(@ForAll("cases") Case given) {
        Instant end = given.start().plus(5, ChronoUnit.DAYS);
        MinuteOracle oracle = given.oracle();
        long minutes = 0;
        for (Instant minute = given.start(); minute.isBefore(end); minute = minute.plus(1, ChronoUnit.MINUTES)) {
            minutes += oracle.isOpen(minute) ? 1 : 0;
        }
        assertThat(given.calendar().workingTime(given.start(), end)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Property(tries = 300)
    void betweenIsTheLargestTermThatFits(@ForAll("cases") Case given, @ForAll("terms") Term term) {
        Calendar calendar = given.calendar();
        Instant due = calendar.add(given.start(), term).at();
        assertThat(calendar.between(given.start(), due, term.unit())).isEqualTo(term.amount());
        assertThat(calendar.between(given.start(), due.minusSeconds(1), term.unit()))
                .isEqualTo(term.amount() - 1L);
    }

    @Property(tries = 300)
    void whatIsSubtractedCanBeAdded(@ForAll("cases") Case given, @ForAll("terms") Term term) {
        Calendar calendar = given.calendar();
        Instant due = calendar.add(given.start(), term).at();
        Instant earlier = calendar.subtract(due, term);
        assertThat(earlier).isBefore(due);
        switch (term.unit()) {
            // A close at 24:00 is the first moment of the next day; a second before it, it is still the worked day.
            case WD ->
                assertThat(calendar.add(earlier.minusSeconds(1), term).at()).isEqualTo(due);
            case D ->
                assertThat(calendar.dateOf(earlier))
                        .isEqualTo(calendar.dateOf(due).minusDays(term.amount()));
            case WH, H, MIN -> assertThat(calendar.add(earlier, term).at()).isEqualTo(due);
        }
    }

    private static long counted(Explanation explanation, Term term) {
        List<Interval> counted =
                explanation.intervals().stream().filter(Interval::counted).toList();
        Duration time = counted.stream()
                .map(interval -> Duration.between(interval.from(), interval.to()))
                .reduce(Duration.ZERO, Duration::plus);
        return switch (term.unit()) {
            case WD, D -> counted.size();
            case WH, H -> time.toHours();
            case MIN -> time.toMinutes();
        };
    }

    @Provide
    Arbitrary<Term> terms() {
        return Combinators.combine(Arbitraries.integers().between(1, 12), Arbitraries.of(Unit.values()))
                .as(Term::new);
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Santiago")
                .map(ZoneId::of);
        Arbitrary<Instant> starts = Combinators.combine(
                        Arbitraries.of(
                                "2026-03-06",
                                "2026-03-27",
                                "2026-04-02",
                                "2026-09-04",
                                "2026-09-30",
                                "2026-10-02",
                                "2026-10-23",
                                "2026-10-30"),
                        Arbitraries.integers().between(0, 4 * 24 * 60))
                .as((date, minutes) -> Instant.parse(date + "T00:00:00Z").plus(minutes, ChronoUnit.MINUTES));
        return Combinators.combine(zones, hours(), starts, pauses()).as((zone, spans, start, offsets) -> {
            List<Pause> pauses = offsets.stream()
                    .map(offset -> new Pause(
                            start.plus(offset.get(0), ChronoUnit.MINUTES),
                            start.plus((long) offset.get(0) + offset.get(1), ChronoUnit.MINUTES)))
                    .toList();
            return new Case(zone, spans, start, pauses);
        });
    }

    private static Arbitrary<List<Span>> hours() {
        return Arbitraries.of(
                        "09:00-18:00",
                        "09:00-12:00 13:30-18:00",
                        "00:00-24:00",
                        "00:15-02:15 03:00-05:45 22:00-24:00",
                        "01:30-02:45 02:50-04:15 08:00-09:31",
                        "08:30-12:00 14:00-17:30 19:00-21:00")
                .map(written ->
                        Arrays.stream(written.split(" ")).map(Span::parse).toList());
    }

    private static Arbitrary<List<List<Integer>>> pauses() {
        Arbitrary<Integer> offset = Arbitraries.integers().between(-500, 8 * 24 * 60);
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 3 * 24 * 60);
        return Combinators.combine(offset, length)
                .as((from, minutes) -> List.of(from, minutes))
                .list()
                .ofMaxSize(4);
    }
}
