package io.redress.procedure.calendar;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.OffsetDateTime;
import java.time.ZoneId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ScheduleTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "daily 09:00, 2026-11-26T08:59+08:00, 2026-11-26T09:00+08:00",
        "daily 09:00, 2026-11-26T09:00+08:00, 2026-11-27T09:00+08:00",
        "weekly tuesday 09:00, 2026-11-26T10:00+08:00, 2026-12-01T09:00+08:00",
        "weekly tuesday 09:00, 2026-11-24T08:00+08:00, 2026-11-24T09:00+08:00",
        "monthly 5 09:00, 2026-11-26T10:00+08:00, 2026-12-05T09:00+08:00",
        "monthly 31 09:00, 2026-11-26T10:00+08:00, 2026-11-30T09:00+08:00",
        "monthly 31 09:00, 2027-01-31T09:00+08:00, 2027-02-28T09:00+08:00",
        "yearly 01-15 09:00, 2026-11-26T10:00+08:00, 2027-01-15T09:00+08:00",
    })
    void comesBack(String written, String after, String expected) {
        Schedule schedule = Schedule.parse(written);
        assertThat(schedule.next(OffsetDateTime.parse(after).toInstant(), SHANGHAI))
                .isEqualTo(OffsetDateTime.parse(expected).toInstant());
        assertThat(schedule).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"weekly 09:00", "weekly someday 09:00", "monthly 40 09:00", "yearly 13-01 09:00", "hourly 09:00"
            })
    void refusesDaysThatDoNotExist(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Schedule.parse(written));
    }
}
