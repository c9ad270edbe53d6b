package io.redress.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

class AsyncApiTest {

    @SuppressWarnings("NullAway.Init")
    private static JsonNode document;

    @BeforeAll
    static void read() throws IOException {
        try (var yaml = AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml")) {
            document = new YAMLMapper().readTree(Objects.requireNonNull(yaml));
        }
    }

    @Test
    void listsEverySchemaOnceAndNothingElse() {
        var listed = new TreeMap<String, String>();
        document.at("/components/messages")
                .properties()
                .forEach(message -> listed.put(
                        message.getValue().path("name").asText(),
                        message.getValue().at("/payload/schema/$ref").asText()));
        listed.remove("dead-letter");

        var expected = new TreeMap<String, String>();
        SchemaFiles.messages().keySet().forEach(name -> expected.put("redress." + name, "schemas/" + name + ".json"));
        assertThat(listed).isEqualTo(expected);
    }

    @Test
    void listsEveryTopic() {
        var addresses = new ArrayList<String>();
        for (var channel : document.path("channels")) {
            var address = channel.path("address").asText();
            if (channel.has("parameters")) {
                channel.at("/parameters/topic/enum")
                        .forEach(topic -> addresses.add(address.replace("{topic}", topic.asText())));
            } else {
                addresses.add(address);
            }
        }

        assertThat(addresses)
                .containsExactlyInAnyOrderElementsOf(
                        Topics.all().stream().map(Topic::name).toList());
    }

    @Test
    void sendsEveryMessageOverTheTopicItsSchemaNames() {
        for (var channel : document.path("channels")) {
            for (var message : channel.path("messages").properties()) {
                if (!message.getKey().equals("dead-letter")) {
                    assertThat(SchemaFiles.of(message.getKey() + ".v1")
                                    .path("description")
                                    .asText())
                            .contains("Topic " + channel.path("address").asText());
                }
            }
        }
    }

    @Test
    void hasAPublisherAndAReaderForEveryMessage() {
        var sent = new HashSet<String>();
        var received = new HashSet<String>();
        for (var operation : document.path("operations")) {
            var messages = operation.path("action").asText().equals("send") ? sent : received;
            operation
                    .path("messages")
                    .forEach(message ->
                            messages.add(message.path("$ref").asText().replaceFirst(".*/", "")));
        }
        var names = names(document.at("/components/messages"));

        assertThat(sent).isEqualTo(names);
        names.remove("dead-letter");
        assertThat(received).isEqualTo(names);
    }

    @Test
    void refersToNothingThatIsNotThere() {
        var missing = references(document, new ArrayList<>()).stream()
                .filter(reference -> reference.startsWith("#")
                        ? document.at(reference.substring(1)).isMissingNode()
                        : AsyncApiTest.class.getResource("/" + reference) == null)
                .toList();

        assertThat(missing).isEmpty();
    }

    private static Set<String> names(JsonNode node) {
        var names = new HashSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> references(JsonNode node, List<String> found) {
        if (node.has("$ref")) {
            found.add(node.path("$ref").asText());
        }
        node.forEach(child -> references(child, found));
        return found;
    }
}
