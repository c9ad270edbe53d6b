package io.redress.local.suite;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void emptiesWhatIsItsOwnAndNothingElse() throws IOException {
        // Given a folder that somebody keeps other things in
        var data = new DataFolder(folder).prepare();
        Files.writeString(data.secrets(), "key=x\n");
        Files.createDirectories(data.postgres().resolve("base/1"));
        Files.writeString(data.postgres().resolve("base/1/table"), "rows");
        Files.writeString(folder.resolve("holiday.jpg"), "sea");

        data.empty();

        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("holiday.jpg"));
        }
    }
}
