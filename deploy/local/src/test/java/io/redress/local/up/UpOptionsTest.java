package io.redress.local.up;

import io.redress.local.console.Refusal;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UpOptionsTest {

    @Test
    void keepsTheDataWhenNothingIsAsked() {
        assertThat(UpOptions.parse(List.of())).isEqualTo(new UpOptions(false, Optional.empty()));
    }

    @Test
    void beginsFreshAtAnInstant() {
        assertThat(UpOptions.parse(List.of("--fresh", "--at", "2026-09-30T16:00:00+08:00")))
                .isEqualTo(new UpOptions(true, Optional.of(Instant.parse("2026-09-30T08:00:00Z"))));
    }

    @Test
    void refusesAnInstantForOldData() {
        assertThatThrownBy(() -> UpOptions.parse(List.of("--at", "2026-09-30T16:00:00+08:00")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--fresh");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> UpOptions.parse(List.of("--frish"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> UpOptions.parse(List.of("--fresh", "--at"))).isInstanceOf(Refusal.class);
    }
}
