package io.redress.procedure.category;

import io.redress.procedure.vocabulary.Codes;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tree of categories. */
public final class Categories {

    private final List<Category> roots;
    private final Map<String, Attribute> common;
    private final Map<String, Category> byCode = new LinkedHashMap<>();

    public Categories(Collection<Category> roots) {
        this(roots, Map.of());
    }

    /** @param common fields that every category asks for, and a complaint without one too */
    public Categories(Collection<Category> roots, Map<String, Attribute> common) {
        this.roots = List.copyOf(roots);
        this.common = Codes.ordered(common);
        this.roots.stream()
                .flatMap(Category::selfAndDescendants)
                .forEach(category -> byCode.put(category.code(), category));
    }

    public List<Category> roots() {
        return roots;
    }

    /** Every node, a branch before its children. */
    public Collection<Category> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    public Optional<Category> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Fields that every category asks for. */
    public Map<String, Attribute> common() {
        return common;
    }

    /** The fields asked for: the common ones, those of its ancestors, coarsest first, and its own. */
    public Map<String, Attribute> attributesOf(String code) {
        Map<String, Attribute> attributes = new LinkedHashMap<>(common);
        for (int end = code.indexOf('/'); end >= 0; end = code.indexOf('/', end + 1)) {
            find(code.substring(0, end)).ifPresent(category -> attributes.putAll(category.attributes()));
        }
        find(code).ifPresent(category -> attributes.putAll(category.attributes()));
        return attributes;
    }
}
