package io.redress.procedure.category;

import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A node of the tree; any node can be chosen, a coarse category is better than a wrong one.
 *
 * @param code the path from the root, {@code billing/wrong-charge}
 * @param attributes its own; those of its ancestors are asked for too
 */
public record Category(
        String code, Text name, Terms terms, Map<String, Attribute> attributes, Map<String, Category> children) {

    public Category {
        terms = terms == null ? Terms.NONE : terms;
        attributes = Codes.ordered(attributes);
        children = Codes.ordered(children);
    }

    public boolean isLeaf() {
        return children.isEmpty();
    }

    /** The last part of the code: the node's key among its siblings. */
    public String key() {
        return code.substring(code.lastIndexOf('/') + 1);
    }

    public List<Category> childList() {
        return List.copyOf(children.values());
    }

    Stream<Category> selfAndDescendants() {
        return Stream.concat(Stream.of(this), children.values().stream().flatMap(Category::selfAndDescendants));
    }
}
