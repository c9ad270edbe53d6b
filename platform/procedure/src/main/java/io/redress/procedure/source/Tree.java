package io.redress.procedure.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The merged file as JSON, and for every pointer into it the place it was written at. */
public final class Tree {

    private final ObjectNode json;
    private final Place root;
    private final Map<String, Place> keys = new HashMap<>();
    private final Map<String, Place> texts = new HashMap<>();

    Tree(YamlValue.Mapping root) {
        this.root = root.place();
        this.json = mapping("", root);
    }

    public ObjectNode json() {
        return json;
    }

    /** Where a field's name or a list's item begins; what is missing is shown at what should hold it. */
    Place place(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = parent(at)) {
            Place place = keys.get(at);
            if (place != null) {
                return place;
            }
        }
        return root;
    }

    /** Where the text of a value begins, at an offset into it; both count from 0. */
    Place text(String pointer, int line, int column) {
        Place text = texts.getOrDefault(pointer, place(pointer));
        return line == 0
                ? new Place(text.file(), text.line(), text.column() + column)
                : new Place(text.file(), text.line() + line, text.column() + column);
    }

    static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** The pointer to a field. */
    public static String child(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private JsonNode node(String pointer, YamlValue value) {
        return switch (value) {
            case YamlValue.Mapping mapping -> mapping(pointer, mapping);
            case YamlValue.Sequence sequence -> sequence(pointer, sequence.items());
            case YamlValue.Scalar scalar -> {
                texts.put(pointer, scalar.text());
                yield scalar.value();
            }
        };
    }

    private ObjectNode mapping(String pointer, YamlValue.Mapping mapping) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        mapping.entries().forEach((key, entry) -> {
            String at = child(pointer, key);
            keys.put(at, entry.key());
            node.set(key, node(at, entry.value()));
        });
        return node;
    }

    private ArrayNode sequence(String pointer, List<YamlValue> items) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < items.size(); i++) {
            String at = pointer + "/" + i;
            keys.put(at, items.get(i).place());
            node.add(node(at, items.get(i)));
        }
        return node;
    }
}
