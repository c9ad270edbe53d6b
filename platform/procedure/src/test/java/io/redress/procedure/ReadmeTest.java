package io.redress.procedure;

import io.redress.procedure.condition.Variable;
import io.redress.procedure.message.Placeholder;
import io.redress.procedure.source.Findings;
import io.redress.procedure.source.Source;
import io.redress.procedure.source.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What complaint managers read names everything they can write. */
class ReadmeTest {

    private static final Path README = Path.of("../../deploy/procedures/README.md");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    static Stream<String> words() {
        return Stream.concat(
                Arrays.stream(Variable.values()).map(variable -> "`" + variable.path() + "`"),
                Arrays.stream(Placeholder.Kind.values()).map(kind -> "`{" + kind.written() + "}`"));
    }

    static Stream<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(README)).results().map(match -> match.group(1));
    }

    /** They are parts: what they leave out is no matter. */
    @ParameterizedTest
    @MethodSource("examples")
    void showsWhatTheSchemaAllows(String example) {
        Findings findings = new Findings();
        Tree tree = new Source(Map.of("example.yaml", example))
                .read("example.yaml", findings)
                .orElseThrow();
        findings.in(tree);
        Loader.SCHEMA.check(tree, findings);
        assertThat(findings.all())
                .filteredOn(finding -> !finding.message().endsWith("is missing"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("words")
    void namesEveryVariableAndPlaceholder(String word) throws IOException {
        assertThat(Files.readString(README)).contains(word.replace("*", "…"));
    }
}
