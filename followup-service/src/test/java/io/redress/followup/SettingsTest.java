package io.redress.followup;

import io.redress.runtime.testing.DocumentedSettings;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsTest {

    @Test
    void areReadAsTheTableOfTheReadmeHasThem() throws IOException {
        assertThat(DocumentedSettings.documented(Path.of("../README.md"), "followup"))
                .isEqualTo(DocumentedSettings.read("io.redress.followup", "io.redress.runtime"));
    }
}
