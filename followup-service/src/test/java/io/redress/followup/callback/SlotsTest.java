package io.redress.followup.callback;

import io.redress.followup.round.Attempt;
import io.redress.followup.round.Outcome;
import io.redress.procedure.followup.Plan.Apart;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class SlotsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void countsAHalfDayOnce() {
        assertThat(count(Apart.HALF_DAY, "2026-10-10T01:00:00Z", "2026-10-10T03:59:59Z"))
                .isEqualTo(1);
    }

    @Test
    void partsTheDayAtNoonLocalTime() {
        assertThat(count(Apart.HALF_DAY, "2026-10-10T03:59:59Z", "2026-10-10T04:00:00Z"))
                .isEqualTo(2);
    }

    @Test
    void takesTheSameHalfOfAnotherDayForAnother() {
        assertThat(count(Apart.HALF_DAY, "2026-10-10T02:00:00Z", "2026-10-11T02:00:00Z", "2026-10-12T02:00:00Z"))
                .isEqualTo(3);
    }

    /** 23:30 UTC is the morning of the next day in Shanghai. */
    @Test
    void goesByTheDaysOfTheOrganisation() {
        assertThat(count(Apart.HALF_DAY, "2026-10-09T23:30:00Z", "2026-10-10T01:00:00Z"))
                .isEqualTo(1);
    }

    @Test
    void countsADayOnceWhereThePlanSaysSo() {
        assertThat(count(Apart.DAY, "2026-10-10T01:00:00Z", "2026-10-10T08:00:00Z", "2026-10-11T01:00:00Z"))
                .isEqualTo(2);
    }

    @Test
    void countsEveryAttemptWhereThePlanSaysSo() {
        assertThat(count(Apart.ANY, "2026-10-10T01:00:00Z", "2026-10-10T01:00:00Z"))
                .isEqualTo(2);
    }

    private static int count(Apart apart, String... moments) {
        var attempts = Arrays.stream(moments).map(Instant::parse).toList();
        return new Slots(apart, SHANGHAI).count(numbered(attempts));
    }

    private static List<Attempt> numbered(List<Instant> moments) {
        return IntStream.range(0, moments.size())
                .mapToObj(i -> new Attempt(i + 1, Outcome.NO_ANSWER, false, moments.get(i)))
                .toList();
    }
}
