package io.redress.procedure;

import io.redress.procedure.condition.Variable;
import io.redress.procedure.message.Placeholder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What complaint managers read names everything they can write. */
class ReadmeTest {

    private static final Path README = Path.of("../../deploy/procedures/README.md");

    static Stream<String> words() {
        return Stream.concat(
                Arrays.stream(Variable.values()).map(variable -> "`" + variable.path() + "`"),
                Arrays.stream(Placeholder.Kind.values()).map(kind -> "`{" + kind.written() + "}`"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void namesEveryVariableAndPlaceholder(String word) throws IOException {
        assertThat(Files.readString(README)).contains(word.replace("*", "…"));
    }
}
