package io.redress.intake.message;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneId;

import static org.assertj.core.api.Assertions.assertThat;

class MomentsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void tellsTheLocalTime() {
        var due = Instant.parse("2026-10-09T10:00:00Z");

        assertThat(Moments.of(due, SHANGHAI, "zh-CN")).isEqualTo("2026年10月9日 18:00");
        assertThat(Moments.of(due, SHANGHAI, "en")).isEqualTo("9 Oct 2026, 18:00");
    }

    @Test
    void tellsTheEndOfADayAsThatDay() {
        assertThat(Moments.of(Instant.parse("2026-10-15T16:00:00Z"), SHANGHAI, "zh-CN"))
                .isEqualTo("2026年10月15日");
    }
}
