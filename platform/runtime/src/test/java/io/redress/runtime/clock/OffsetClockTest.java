package io.redress.runtime.clock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OffsetClockTest {

    private static final Instant NOW = Instant.parse("2026-09-30T08:00:00Z");
    private static final Clock BASE = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void unmoved() throws IOException {
        file = Files.write(folder.resolve("clock"), new byte[8]);
    }

    private void move(Duration offset) throws IOException {
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.writeLong(offset.toMillis());
        }
    }

    @Test
    void followsTheFile() throws IOException {
        var clock = OffsetClock.reading(file, BASE);
        assertThat(clock.instant()).isEqualTo(NOW);

        move(Duration.ofDays(3));
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(3)));

        move(Duration.ofDays(-400));
        assertThat(clock.instant()).isEqualTo(NOW.minus(Duration.ofDays(400)));
    }

    @Test
    void readsBigEndianMilliseconds() throws IOException {
        Files.write(file, ByteBuffer.allocate(8).putLong(1500).array());
        assertThat(OffsetClock.reading(file, BASE).instant()).isEqualTo(NOW.plusMillis(1500));
    }

    @Test
    void keepsFollowingInAnotherZone() throws IOException {
        var there = OffsetClock.reading(file, BASE).withZone(ZoneId.of("Asia/Shanghai"));
        move(Duration.ofHours(1));
        assertThat(there.instant()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(there.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void saysThatTheFileIsMissingOrShort() throws IOException {
        var missing = folder.resolve("missing");
        assertThatThrownBy(() -> OffsetClock.reading(missing, BASE))
                .hasMessageContaining("redress.clock.file")
                .hasMessageContaining(missing.toString());
        var shorter = Files.write(folder.resolve("short"), new byte[7]);
        assertThatThrownBy(() -> OffsetClock.reading(shorter, BASE)).hasMessageContaining("shorter than 8 bytes");
    }
}
