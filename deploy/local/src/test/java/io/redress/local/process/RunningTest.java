package io.redress.local.process;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

class RunningTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration AT_ONCE = Duration.ofMillis(100);

    private Process process;

    @BeforeEach
    void startAProcess() throws IOException {
        process = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void endIt() {
        process.destroyForcibly();
    }

    @Test
    void knowsItsProcessAgain() {
        assertThat(running().handle()).contains(process.toHandle());
    }

    @Test
    void takesAnotherProcessWithItsPidForNone() {
        var earlier = new Running("sleep", process.pid(), running().started().minusSeconds(60), StopSignal.TERM);

        assertThat(earlier.handle()).isEmpty();
    }

    @Test
    void endsWhenAsked() {
        running().ask();

        assertThat(running().await(SOON)).isTrue();
        assertThat(running().handle()).isEmpty();
    }

    @Test
    void wakesAFrozenProcessToEndIt() {
        running().send("STOP");

        running().ask();

        assertThat(running().await(SOON)).isTrue();
    }

    @Test
    void isKilledWhenItDoesNotEnd() {
        assertThat(running().await(AT_ONCE)).isFalse();
        assertThat(running().handle()).isEmpty();
    }

    private Running running() {
        return Running.of("sleep", process.toHandle(), StopSignal.TERM);
    }
}
