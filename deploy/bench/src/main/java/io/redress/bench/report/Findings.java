package io.redress.bench.report;

import java.util.List;

/**
 * What one part found.
 *
 * @param details how it came to the figures: lines of Markdown
 */
public record Findings(Part part, List<Figure> figures, List<String> details) {

    public Findings {
        figures = List.copyOf(figures);
        details = List.copyOf(details);
    }

    /** Of a part that came to no figure: one that failed says nothing about those that did not. */
    public static Findings none(Part part, String why) {
        return new Findings(part, List.of(), List.of("Not measured: " + why));
    }
}
