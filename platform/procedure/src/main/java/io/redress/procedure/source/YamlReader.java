package io.redress.procedure.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads one YAML file into values with places. Plain scalars are read as YAML 1.2 does: {@code on}, {@code no},
 * {@code 09:00} and dates are text. Anchors are refused, so that a small file cannot become a huge one.
 */
final class YamlReader {

    private static final int DEPTH = 40;
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,17})\\.[0-9]{1,18}");

    private final String file;
    private final String[] lines;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlReader(String file, String text) {
        this.file = file;
        this.lines = text.split("\n", -1);
    }

    static YamlValue.Mapping read(String file, String text) throws RefusedException {
        YamlReader reader = new YamlReader(file, text);
        Node root = compose(file, text);
        if (root == null) {
            throw new RefusedException(Place.startOf(file), "the file is empty");
        }
        if (reader.value(root) instanceof YamlValue.Mapping mapping) {
            return mapping;
        }
        throw new RefusedException(reader.place(root.getStartMark()), "the file must hold sections: 'name: …'");
    }

    private static @Nullable Node compose(String file, String text) throws RefusedException {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEPTH);
        try {
            return new Yaml(options).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            Place place = mark == null ? Place.startOf(file) : at(file, mark);
            throw new RefusedException(place, "no valid YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw new RefusedException(Place.startOf(file), "no valid YAML: " + e.getMessage());
        }
    }

    private YamlValue value(Node node) throws RefusedException {
        if (!seen.add(node)) {
            throw new RefusedException(place(node.getStartMark()), "anchors and aliases are not used here");
        }
        return switch (node) {
            case MappingNode mapping -> mapping(mapping);
            case SequenceNode sequence -> sequence(sequence);
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new RefusedException(place(node.getStartMark()), "not a value");
        };
    }

    private YamlValue.Mapping mapping(MappingNode node) throws RefusedException {
        Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            Place place = place(tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new RefusedException(place, "a field's name must be a word");
            }
            YamlValue.Entry entry = new YamlValue.Entry(place, value(tuple.getValueNode()));
            if (entries.put(key.getValue(), entry) != null) {
                throw new RefusedException(place, "field '" + key.getValue() + "' is there twice");
            }
        }
        return new YamlValue.Mapping(place(node.getStartMark()), entries);
    }

    private YamlValue.Sequence sequence(SequenceNode node) throws RefusedException {
        List<YamlValue> items = new ArrayList<>();
        for (Node item : node.getValue()) {
            items.add(value(item));
        }
        return new YamlValue.Sequence(place(node.getStartMark()), items);
    }

    private YamlValue.Scalar scalar(ScalarNode node) {
        JsonNode value =
                node.getScalarStyle() == ScalarStyle.PLAIN ? plain(node.getValue()) : TextNode.valueOf(node.getValue());
        Place place = place(node.getStartMark());
        return new YamlValue.Scalar(place, text(node.getScalarStyle(), place), value);
    }

    private static JsonNode plain(String text) {
        return switch (text) {
            case "", "~", "null" -> NullNode.getInstance();
            case "true" -> BooleanNode.TRUE;
            case "false" -> BooleanNode.FALSE;
            default -> {
                if (INTEGER.matcher(text).matches()) {
                    yield LongNode.valueOf(Long.parseLong(text));
                }
                yield DECIMAL.matcher(text).matches()
                        ? DecimalNode.valueOf(new BigDecimal(text))
                        : TextNode.valueOf(text);
            }
        };
    }

    private Place text(ScalarStyle style, Place start) {
        return switch (style) {
            case SINGLE_QUOTED, DOUBLE_QUOTED, JSON_SCALAR_STYLE -> new Place(file, start.line(), start.column() + 1);
            case LITERAL, FOLDED -> firstTextOfBlock(start);
            case PLAIN -> start;
        };
    }

    private Place firstTextOfBlock(Place start) {
        for (int line = start.line(); line < lines.length; line++) {
            String text = lines[line];
            if (!text.isBlank()) {
                return new Place(
                        file, line + 1, text.length() - text.stripLeading().length() + 1);
            }
        }
        return start;
    }

    private Place place(Mark mark) {
        return at(file, mark);
    }

    private static Place at(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
