package io.redress.procedure.category;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tree of categories. */
public final class Categories {

    private final List<Category> roots;
    private final Map<String, Category> byCode = new LinkedHashMap<>();

    public Categories(Collection<Category> roots) {
        this.roots = List.copyOf(roots);
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

    /** The fields asked for: those of its ancestors, coarsest first, and its own. */
    public Map<String, Attribute> attributesOf(String code) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        for (int end = code.indexOf('/'); end >= 0; end = code.indexOf('/', end + 1)) {
            find(code.substring(0, end)).ifPresent(category -> attributes.putAll(category.attributes()));
        }
        find(code).ifPresent(category -> attributes.putAll(category.attributes()));
        return attributes;
    }
}
