package io.redress.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ContractsTest {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    static Stream<String> files() {
        return SchemaFiles.all().keySet().stream();
    }

    static Stream<String> withExamples() {
        return files().filter(name -> !name.equals("common.v1"));
    }

    /** What the systems of departments send, and are sent back, is no entry of a journal. */
    static Stream<String> facts() {
        return SchemaFiles.messages().keySet().stream()
                .filter(name -> name.matches(".+\\..+\\.v1"))
                .filter(name -> !name.startsWith("department."));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isAValidSchemaUnderItsOwnAddress(String name) {
        var schema = SchemaFiles.of(name);
        var dialect = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(DIALECT));

        assertThat(dialect.validate(schema)).isEmpty();
        assertThat(schema.path("$schema").asText()).isEqualTo(DIALECT);
        assertThat(schema.path("$id").asText()).isEqualTo("https://redress.io/schemas/" + name + ".json");
        assertThat(schema.path("title").asText()).isNotBlank();
        assertThat(schema.path("description").asText()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("withExamples")
    void hasExamplesAndEachFits(String name) {
        assertThat(Contracts.examples("redress." + name))
                .isNotEmpty()
                .allSatisfy(example -> assertThat(Contracts.violations("redress." + name, example))
                        .as(example)
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysOfEveryFieldWhatItMeans(String name) {
        var silent = new ArrayList<String>();
        collectSilent(SchemaFiles.of(name), name, silent);

        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void promisesOnlyFieldsItDescribes(String name) {
        var schema = SchemaFiles.of(name);

        assertThat(schema.path("required"))
                .allSatisfy(field -> assertThat(schema.path("properties").has(field.asText()))
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void namesPublisherTopicKeyAndType(String name) {
        assertThat(SchemaFiles.of(name).path("description").asText())
                .startsWith("Published by ")
                .contains(" when ", "Topic redress.", "ce_type redress." + name)
                .containsPattern("key: the id of the (complaint|incident|warning|notice)");
    }

    @ParameterizedTest
    @MethodSource("facts")
    void letsNoFreeTextThrough(String name) {
        var open = new ArrayList<String>();
        collectOpen(SchemaFiles.of(name).path("properties"), name, open);

        assertThat(open).isEmpty();
    }

    @Test
    void namesTheFieldThatIsWrong() {
        var opened = Contracts.examples("redress.case.opened.v1").getFirst();

        assertThat(Contracts.violations("redress.case.opened.v1", opened.replace("\"row\":\"billing\"", "\"row\":2")))
                .singleElement()
                .asString()
                .startsWith("/route/row: ");
        assertThat(Contracts.violations(
                        "redress.case.opened.v1", opened.replace("2026-09-30T08:00:00Z", "2026-09-30T16:00:00+08:00")))
                .isNotEmpty();
    }

    @Test
    void asksForOneAnswerToAnOffer() {
        var type = "redress.complaint.chosen.v1";

        assertThat(Contracts.violations(type, "{}")).isNotEmpty();
        assertThat(Contracts.violations(type, "{\"alternative\":1,\"refused\":true}"))
                .isNotEmpty();
    }

    @Test
    void letsWritersAddFields() {
        assertThat(Contracts.violations("redress.complaint.frozen.v1", "{\"since\":1}"))
                .isEmpty();
    }

    @Test
    void refusesANameThatIsNoContract() {
        assertThatThrownBy(() -> Contracts.examples("io.redress.CaseOpened"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("io.redress.CaseOpened");
    }

    private static void collectSilent(JsonNode schema, String path, List<String> silent) {
        for (var field : schema.path("properties").properties()) {
            var value = field.getValue();
            // A reference may leave the words to what it refers to, and "false" only rules a field out.
            if (!value.isBoolean() && !value.has("description") && !value.has("$ref")) {
                silent.add(path + "/" + field.getKey());
            }
        }
        for (var child : schema.properties()) {
            if (!child.getKey().equals("examples")) {
                collectSilent(child.getValue(), path + "/" + child.getKey(), silent);
            }
        }
    }

    /** Strings in a fact are codes, enumerations, identifiers or instants: bounded by an enum, a pattern or a length of 64. */
    private static void collectOpen(JsonNode node, String path, List<String> open) {
        if (node.path("type").asText().equals("string")
                && !node.has("enum")
                && !node.has("pattern")
                && node.path("maxLength").asInt(Integer.MAX_VALUE) > 64) {
            open.add(path);
        }
        node.properties().forEach(child -> collectOpen(child.getValue(), path + "/" + child.getKey(), open));
    }
}
