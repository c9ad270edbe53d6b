package io.redress.intake.registration;

import io.redress.procedure.organization.Channel.Opening;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import static org.assertj.core.api.Assertions.assertThat;

/** 30 September 2026 is a Wednesday. */
class OpeningsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "FRIDAY,    17:00, 2026-09-30T10:00:00+08:00, 2026-09-25T17:00:00+08:00",
        "WEDNESDAY, 09:00, 2026-09-30T10:00:00+08:00, 2026-09-30T09:00:00+08:00",
        "WEDNESDAY, 10:00, 2026-09-30T10:00:00+08:00, 2026-09-30T10:00:00+08:00",
        "WEDNESDAY, 17:00, 2026-09-30T10:00:00+08:00, 2026-09-23T17:00:00+08:00",
        "WEDNESDAY, 09:00, 2026-09-29T22:00:00-04:00, 2026-09-30T09:00:00+08:00",
        "FRIDAY,    ,      2026-09-30T10:00:00+08:00, 2026-09-25T00:00:00+08:00",
        "WEDNESDAY, ,      2026-09-30T10:00:00+08:00, 2026-09-30T10:00:00+08:00"
    })
    void isTheLastOneThatHasBeen(DayOfWeek day, @Nullable String at, OffsetDateTime now, OffsetDateTime last) {
        assertThat(Openings.last(new Opening(day, at, "supervisor"), ZONE, now.toInstant()))
                .isEqualTo(last.toInstant());
    }
}
