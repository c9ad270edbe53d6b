package io.redress.reporting.query;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @Test
    void includesBothLocalDays() {
        var period = new Period(DAY, DAY, ZoneId.of("Asia/Shanghai"));

        assertThat(period.start()).isEqualTo("2026-09-29T16:00:00Z");
        assertThat(period.end()).isEqualTo("2026-09-30T16:00:00Z");
    }

    @Test
    void knowsDaysOfOtherLengths() {
        var spring = LocalDate.of(2026, 3, 29);
        var period = new Period(spring, spring, ZoneId.of("Europe/Berlin"));

        assertThat(period.start()).isEqualTo("2026-03-28T23:00:00Z");
        assertThat(period.end()).isEqualTo("2026-03-29T22:00:00Z");
    }

    @Test
    void isOverAtTheEndOfTheLastDay() {
        var period = new Period(null, DAY, ZoneId.of("Asia/Shanghai"));

        assertThat(period.isOver(Instant.parse("2026-09-30T15:59:59Z"))).isFalse();
        assertThat(period.isOver(Instant.parse("2026-09-30T16:00:00Z"))).isTrue();
        assertThat(new Period(DAY, null, ZoneId.of("Asia/Shanghai")).isOver(Instant.MAX))
                .isFalse();
    }
}
