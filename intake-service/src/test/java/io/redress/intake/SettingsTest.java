package io.redress.intake;

import io.redress.runtime.testing.DocumentedSettings;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsTest {

    @Test
    void areReadAsTheTableOfTheReadmeHasThem() throws IOException {
        assertThat(DocumentedSettings.documented(Path.of("../README.md"), "intake"))
                .isEqualTo(DocumentedSettings.read("io.redress.intake", "io.redress.runtime"));
    }
}
