package io.redress.procedure.source;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A YAML value that still knows where it was written. */
sealed interface YamlValue {

    Place place();

    /** @param entries in the order of the file */
    record Mapping(Place place, Map<String, Entry> entries) implements YamlValue {

        /** The other's values over these: mappings are merged, null takes away, all else replaces (RFC 7396). */
        Mapping overlaidBy(Mapping other) {
            Map<String, Entry> merged = new LinkedHashMap<>(entries);
            other.entries.forEach((key, entry) -> merged.merge(key, entry, Entry::overlaidBy));
            return new Mapping(other.place, merged);
        }

        /** Without the keys set to null, at any depth. */
        Mapping withoutNulls() {
            Map<String, Entry> kept = new LinkedHashMap<>();
            entries.forEach((key, entry) -> {
                if (!entry.isNull()) {
                    kept.put(key, entry.withoutNulls());
                }
            });
            return new Mapping(place, kept);
        }
    }

    record Entry(Place key, YamlValue value) {

        private Entry overlaidBy(Entry over) {
            if (value instanceof Mapping mine && over.value instanceof Mapping theirs) {
                return new Entry(over.key, mine.overlaidBy(theirs));
            }
            return over;
        }

        private boolean isNull() {
            return value instanceof Scalar scalar && scalar.value().isNull();
        }

        private Entry withoutNulls() {
            return value instanceof Mapping mapping ? new Entry(key, mapping.withoutNulls()) : this;
        }
    }

    record Sequence(Place place, List<YamlValue> items) implements YamlValue {}

    /** @param text where the scalar's own text begins, after a quote or on the line after a block indicator */
    record Scalar(Place place, Place text, JsonNode value) implements YamlValue {}
}
