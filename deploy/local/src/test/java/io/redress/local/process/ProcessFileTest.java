package io.redress.local.process;

import io.redress.local.process.ProcessFile.Content;
import io.redress.local.suite.Ports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessFileTest {

    private static final Running LAUNCHER =
            new Running("up", 41, Instant.ofEpochMilli(1_790_000_000_123L), StopSignal.TERM);
    private static final Running POSTGRES =
            new Running("postgres", 42, Instant.ofEpochMilli(1_790_000_001_000L), StopSignal.INT);

    @TempDir
    private Path folder;

    private ProcessFile file;

    @BeforeEach
    void nameFile() {
        file = new ProcessFile(folder.resolve("processes"));
    }

    @Test
    void readsWhatItWrote() {
        var content = new Content(new Ports(9000), List.of(LAUNCHER, POSTGRES));

        file.write(content);

        assertThat(file.read()).contains(content);
        assertThat(content.launcher()).contains(LAUNCHER);
        assertThat(content.children()).containsExactly(POSTGRES);
    }

    @Test
    void isNothingWhenThereIsNone() {
        assertThat(file.read()).isEmpty();
    }
}
