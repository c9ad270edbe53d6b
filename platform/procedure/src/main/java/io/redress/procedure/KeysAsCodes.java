package io.redress.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/** In a file the key of an entry is its code; records carry it as a component, so it is written into each entry. */
final class KeysAsCodes {

    /** Tables whose entries carry their code. */
    private static final List<String> TABLES = List.of(
            "/laws",
            "/channels/rules",
            "/attributes",
            "/signals",
            "/departments",
            "/clocks",
            "/escalation",
            "/checklists",
            "/tasks/parties",
            "/tasks/open",
            "/reviews",
            "/messages",
            "/wording/rules",
            "/wording/phrases",
            "/reply/forms",
            "/documents",
            "/remedies/types",
            "/remedies/rules",
            "/notices",
            "/warnings/levels",
            "/warnings/rules",
            "/collective",
            "/reports",
            "/qualityChecks");

    private KeysAsCodes() {}

    static void writeInto(ObjectNode root) {
        TABLES.forEach(table -> each(root.at(table)));
        root.path("checklists").forEach(checklist -> each(checklist.path("items")));
        root.at("/reply/forms").forEach(form -> each(form.path("fields")));
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
