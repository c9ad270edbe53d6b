package io.redress.procedure;

import io.redress.procedure.category.Categories;
import io.redress.procedure.category.Category;
import io.redress.procedure.routing.RoutingRow;
import io.redress.procedure.source.Findings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Categories that only the catch-all takes, in a table that sends others somewhere. */
final class CheckRoutes {

    private final List<RoutingRow> rows;
    private final Categories categories;
    private final Findings findings;

    CheckRoutes(List<RoutingRow> rows, Categories categories, Findings findings) {
        this.rows = rows;
        this.categories = categories;
        this.findings = findings;
    }

    void run() {
        Set<String> named = rows.stream()
                .flatMap(row -> categories.all().stream().map(Category::code).filter(code -> names(row, code)))
                .collect(Collectors.toSet());
        if (named.isEmpty()) {
            return;
        }
        List<String> left = categories.all().stream()
                .filter(category -> category.isLeaf() && named.stream().noneMatch(branch -> isWithin(category, branch)))
                .map(Category::code)
                .toList();
        if (!left.isEmpty()) {
            findings.warning(
                    "/routing/rows/" + (rows.size() - 1),
                    "no row above names these categories, so this one takes them: " + String.join(", ", left));
        }
    }

    private static boolean names(RoutingRow row, String category) {
        return row.when().contains("'" + category + "'") || row.when().contains("\"" + category + "\"");
    }

    private static boolean isWithin(Category category, String branch) {
        return category.code().equals(branch) || category.code().startsWith(branch + "/");
    }
}
