package io.redress.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** In a file the key of an entry is its code; records carry it as a component, so it is written into each entry. */
final class KeysAsCodes {

    private KeysAsCodes() {}

    static void writeInto(ObjectNode root) {
        each(root.at("/channels/rules"));
        each(root.path("departments"));
        each(root.path("clocks"));
        each(root.path("messages"));
        each(root.at("/remedies/types"));
        categories(root.path("categories"), "");
    }

    private static void each(JsonNode entries) {
        entries.properties().forEach(entry -> write(entry.getValue(), entry.getKey()));
    }

    private static void categories(JsonNode level, String above) {
        level.properties().forEach(entry -> {
            String code = above + entry.getKey();
            write(entry.getValue(), code);
            each(entry.getValue().path("attributes"));
            categories(entry.getValue().path("children"), code + "/");
        });
    }

    private static void write(JsonNode entry, String code) {
        if (entry instanceof ObjectNode object) {
            object.put("code", code);
        }
    }
}
