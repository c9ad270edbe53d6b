package io.redress.procedure;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class CheckCommandTest {

    private static final String PEOPLE = """
            organization: city-library
            people:
              - { staff: L1, name: { zh-CN: 馆长, en: Head }, phone: "+49 30 5550 0101", email: l1@example.org, department: board, positions: [head] }
              - { staff: L2, name: { zh-CN: 馆员, en: Clerk }, phone: "+49 30 5550 0102", email: l2@example.org, department: desk, positions: [clerk], superior: L1 }
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void writeSoundFiles() throws IOException {
        for (Map.Entry<String, String> file : Library.files().entrySet()) {
            write("procedures/" + file.getKey(), file.getValue());
        }
        write("people/city-library.yaml", PEOPLE);
    }

    @Test
    void aSoundProcedureHasNoErrors() {
        assertThat(run()).isEqualTo(CheckCommand.SOUND);
        assertThat(output())
                .hasSize(2)
                .first()
                .asString()
                .startsWith(folder.resolve("procedures/city-library/procedure.yaml") + ":59:7: warning: ");
        assertThat(output()).last().asString().startsWith("city-library: sound, version 7+");
    }

    @Test
    void everyFindingHasItsPlace() throws IOException {
        String part = "procedures/city-library/handling.yaml";
        write(part, Files.readString(folder.resolve(part)).replace("causes: [courier, slip]", "causes: [ghost]"));
        assertThat(run(folder.resolve(part))).isEqualTo(CheckCommand.WRONG);
        assertThat(output()).contains(folder.resolve(part) + ":35:97: unknown cause 'ghost'");
    }

    @Test
    void thePeopleAreCheckedToo() throws IOException {
        write("people/city-library.yaml", PEOPLE.replace("department: board", "department: desk"));
        assertThat(run(folder.resolve("people/city-library.yaml"))).isEqualTo(CheckCommand.WRONG);
        assertThat(output())
                .contains(
                        folder.resolve("people/city-library.yaml")
                                + ":2:1: nobody in department 'board' holds position 'head': needed by /escalation/late/steps/day, /appeals/levels/board");
        Files.delete(folder.resolve("people/city-library.yaml"));
        assertThat(run()).isEqualTo(CheckCommand.WRONG);
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThat(run(folder.resolve("procedures/zoo/procedure.yaml"))).isEqualTo(CheckCommand.USAGE);
    }

    private int run(Path... files) {
        return new CheckCommand(
                        folder.resolve("procedures"),
                        folder.resolve("people"),
                        new PrintStream(printed, true, StandardCharsets.UTF_8))
                .run(List.of(files));
    }

    private List<String> output() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
