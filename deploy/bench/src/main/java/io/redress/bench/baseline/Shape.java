package io.redress.bench.baseline;

import io.redress.bench.baseline.Captured.Column;
import io.redress.local.console.Refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a registration writes: the tables, and for each the cells of its rows. */
record Shape(List<Table> tables) {

    record Table(String name, List<Column> columns, List<List<Cell>> rows) {

        Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    Shape {
        tables = List.copyOf(tables);
    }

    /** From two registrations that differ in nothing but their customer. */
    static Shape of(List<Captured> one, List<Captured> other) {
        if (one.isEmpty() || !counts(one).equals(counts(other))) {
            throw new Refusal(
                    "two registrations wrote different rows: %s and %s".formatted(counts(one), counts(other)));
        }
        return new Shape(IntStream.range(0, one.size())
                .mapToObj(n -> table(one.get(n), other.get(n)))
                .toList());
    }

    /** As in "complaint 1, words 2". */
    String text() {
        return tables.stream()
                .map(table -> table.name() + " " + table.rows().size())
                .collect(Collectors.joining(", "));
    }

    int rows() {
        return tables.stream().mapToInt(table -> table.rows().size()).sum();
    }

    private static List<String> counts(List<Captured> tables) {
        return tables.stream()
                .map(table -> table.table() + " " + table.rows().size())
                .toList();
    }

    private static Table table(Captured one, Captured other) {
        var rows = new ArrayList<List<Cell>>();
        for (var n = 0; n < one.rows().size(); n++) {
            var row = one.rows().get(n);
            var same = other.rows().get(n);
            rows.add(IntStream.range(0, row.size())
                    .mapToObj(column -> Cell.of(one.columns().get(column), row.get(column), same.get(column)))
                    .toList());
        }
        return new Table(one.table(), one.columns(), rows);
    }
}
