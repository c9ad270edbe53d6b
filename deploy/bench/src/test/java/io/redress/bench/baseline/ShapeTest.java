package io.redress.bench.baseline;

import io.redress.bench.baseline.Captured.Column;
import io.redress.local.console.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ShapeTest {

    private static final List<Column> COLUMNS =
            List.of(new Column("id", "uuid", true), new Column("kind", "text", false));

    @Test
    void isThatOfBothRegistrations() {
        var shape = Shape.of(
                List.of(captured("complaint", "a"), captured("words", "b", "c")),
                List.of(captured("complaint", "d"), captured("words", "e", "f")));
        assertThat(shape.text()).isEqualTo("complaint 1, words 2");
        assertThat(shape.rows()).isEqualTo(3);
        assertThat(shape.tables().getLast().rows())
                .containsExactly(
                        List.of(new Cell.Id("b"), new Cell.Same("kept")),
                        List.of(new Cell.Id("c"), new Cell.Same("kept")));
    }

    @Test
    void isNoneWhenTheyWroteDifferentRows() {
        var one = List.of(captured("complaint", "a"));
        var other = List.of(captured("complaint", "a", "b"));
        assertThatThrownBy(() -> Shape.of(one, other))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("complaint 2");
        assertThatThrownBy(() -> Shape.of(List.of(), List.of())).isInstanceOf(Refusal.class);
    }

    private static Captured captured(String table, String... ids) {
        var rows = new ArrayList<List<@Nullable String>>();
        for (var id : ids) {
            rows.add(List.<@Nullable String>of(id, "kept"));
        }
        return new Captured(table, COLUMNS, rows);
    }
}
