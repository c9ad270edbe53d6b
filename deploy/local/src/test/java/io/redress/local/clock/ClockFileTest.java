package io.redress.local.clock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import static org.assertj.core.api.Assertions.assertThat;

class ClockFileTest {

    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

    @TempDir
    private Path folder;

    private ClockFile clock;

    @BeforeEach
    void prepareFile() {
        clock = new ClockFile(folder.resolve("clock"), Clock.fixed(NOW, ZoneOffset.UTC));
        clock.prepare();
    }

    @Test
    void beginsWithTheSystemsClock() {
        assertThat(clock.now()).isEqualTo(NOW);
    }

    @Test
    void isSetBackAndForth() {
        clock.set(Instant.parse("2026-09-30T08:00:00Z"));

        assertThat(clock.now()).isEqualTo("2026-09-30T08:00:00Z");
        assertThat(clock.offset()).isNegative();
    }

    @Test
    void addsUp() {
        clock.advance(Duration.ofDays(2));
        clock.advance(Duration.ofMinutes(90));

        assertThat(clock.offset()).isEqualTo(Duration.ofHours(49).plusMinutes(30));
    }

    @Test
    void keepsItsOffsetOverARestart() {
        clock.advance(Duration.ofDays(2));

        clock.prepare();

        assertThat(clock.offset()).isEqualTo(Duration.ofDays(2));
    }

    @Test
    void isEightBytesOfMilliseconds() throws IOException {
        clock.advance(Duration.ofSeconds(1));

        assertThat(ByteBuffer.wrap(Files.readAllBytes(clock.path())).getLong()).isEqualTo(1000);
    }

    @Test
    void movesThoseWhoHaveTheFileMapped() throws IOException {
        try (var channel = FileChannel.open(clock.path())) {
            var mapped = channel.map(MapMode.READ_ONLY, 0, Long.BYTES);

            clock.advance(Duration.ofHours(1));

            assertThat(mapped.getLong(0)).isEqualTo(Duration.ofHours(1).toMillis());
        }
    }
}
