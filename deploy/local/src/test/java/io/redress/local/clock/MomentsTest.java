package io.redress.local.clock;

import io.redress.local.console.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "90m, PT90M",
        "2d, PT48H",
        "1d12h, PT36H",
        "1w, PT168H",
        "30s, PT30S",
        "PT90M, PT90M",
        "pt1h, PT1H",
        "P2D, PT48H",
        "PT0.5S, PT0.5S",
    })
    void readsDurationsShortAndIso(String text, Duration duration) {
        assertThat(Moments.duration(text)).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "5", "m", "5x", "5m3", "P", "99999999999999999999d", "9999999999999999d"})
    void refusesWhatIsNoDuration(String text) {
        assertThatThrownBy(() -> Moments.duration(text)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0m", "PT0S", "-PT1H", "PT-1H"})
    void neverGoesBack(String text) {
        assertThatThrownBy(() -> Moments.duration(text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("forward");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-30T16:00:00+08:00", "2026-09-30T16:00+08:00", "2026-09-30T08:00:00Z"})
    void readsAnInstantWithItsOffset(String text) {
        assertThat(Moments.instant(text)).isEqualTo(Instant.parse("2026-09-30T08:00:00Z"));
    }

    @Test
    void refusesATimeOfNoZone() {
        assertThatThrownBy(() -> Moments.instant("2026-09-30T16:00:00"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("offset");
    }
}
