package io.redress.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table that reads well as text and is Markdown. */
public final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... heads) {
        rows.add(List.of(heads));
    }

    public Table row(String... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException("a row of %d cells under %d heads"
                    .formatted(cells.length, rows.getFirst().size()));
        }
        rows.add(List.of(cells));
        return this;
    }

    public List<String> lines() {
        var widths = IntStream.range(0, rows.getFirst().size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElseThrow())
                .toList();
        var lines = new ArrayList<String>();
        for (var row : rows) {
            lines.add(IntStream.range(0, row.size())
                    .mapToObj(column -> row.get(column)
                            + " ".repeat(widths.get(column) - row.get(column).length()))
                    .collect(Collectors.joining(" | ", "| ", " |")));
        }
        lines.add(1, widths.stream().map("-"::repeat).collect(Collectors.joining(" | ", "| ", " |")));
        return lines;
    }
}
