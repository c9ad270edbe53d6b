package io.redress.reporting.summary;

import io.redress.reporting.query.Dimension;
import io.redress.runtime.problem.Problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads {@code groupBy}: one or two dimensions, separated by a comma or given twice. */
final class Grouping {

    private static final int MOST = 2;

    private Grouping() {}

    /** @throws Problem 400 for anything else; figures of persons come alone or within their departments, never as a profile */
    static List<Dimension> read(List<String> values) {
        var dimensions = new ArrayList<Dimension>();
        values.stream().flatMap(value -> Arrays.stream(value.split(",", -1))).forEach(key -> {
            var dimension = Dimension.of(key).orElseThrow(() -> refused("must be dimensions of this report"));
            if (dimensions.contains(dimension)) {
                throw refused("must not name a dimension twice");
            }
            dimensions.add(dimension);
        });
        if (dimensions.size() > MOST) {
            throw refused("must be one or two dimensions");
        }
        if (dimensions.size() == MOST
                && dimensions.contains(Dimension.STAFF)
                && !dimensions.contains(Dimension.DEPARTMENT)) {
            throw refused("must be staff alone or with department");
        }
        return List.copyOf(dimensions);
    }

    private static Problem refused(String message) {
        return Problem.badRequest("groupBy", message);
    }
}
