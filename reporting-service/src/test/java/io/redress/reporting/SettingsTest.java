package io.redress.reporting;

import io.redress.runtime.testing.DocumentedSettings;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsTest {

    @Test
    void areReadAsTheTableOfTheReadmeHasThem() throws IOException {
        assertThat(DocumentedSettings.documented(Path.of("../README.md"), "reporting"))
                .isEqualTo(DocumentedSettings.read("io.redress.reporting", "io.redress.runtime"));
    }
}
