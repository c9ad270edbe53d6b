package io.redress.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The schema files as they lie in the folder. */
final class SchemaFiles {

    /** Files that describe parts of messages, not messages. */
    static final Set<String> SHARED = Set.of("common.v1", "headers.v1", "fact-headers.v1", "reply-headers.v1");

    private static final ObjectMapper JSON = new ObjectMapper();

    private SchemaFiles() {}

    /** By name without the ending, for example {@code case.opened.v1}. */
    static SortedMap<String, JsonNode> all() {
        try (var files = Files.list(folder())) {
            var schemas = new TreeMap<String, JsonNode>();
            for (var file : files.toList()) {
                schemas.put(file.getFileName().toString().replaceFirst("\\.json$", ""), JSON.readTree(file.toFile()));
            }
            return schemas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode of(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    static SortedMap<String, JsonNode> messages() {
        var messages = all();
        messages.keySet().removeAll(SHARED);
        return messages;
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(SchemaFiles.class.getResource("/schemas"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
