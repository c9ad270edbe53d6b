package io.redress.bench.baseline;

import io.redress.bench.baseline.Captured.Column;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CellTest {

    @Test
    void keepsWhatTwoRegistrationsHaveInCommon() {
        assertThat(Cell.of(new Column("channel", "text", true), "web", "web")).isEqualTo(new Cell.Same("web"));
        assertThat(Cell.of(new Column("department", "text", false), null, null)).isEqualTo(new Cell.Same(null));
    }

    @Test
    void makesAnewWhatDiffersAndIsIndexed() {
        assertThat(Cell.of(new Column("reference", "text", true), "TEL-1", "TEL-2"))
                .isEqualTo(new Cell.Code(5));
        assertThat(Cell.of(new Column("id", "uuid", true), "one", "other")).isEqualTo(new Cell.Id("one"));
        assertThat(Cell.of(new Column("customer", "uuid", false), "one", "other"))
                .isEqualTo(new Cell.Id("one"));
        assertThat(Cell.of(new Column("at", "timestamp with time zone", false), "9:00", "9:01"))
                .isEqualTo(new Cell.Now());
    }

    @Test
    void keepsTheSizeOfWhatDiffersAndIsNotIndexed() {
        assertThat(Cell.of(new Column("state", "text", false), "{1}", "{2}")).isEqualTo(new Cell.Same("{1}"));
        assertThat(Cell.of(new Column("contact", "bytea", false), "\\x01", "\\x02"))
                .isEqualTo(new Cell.Same("\\x01"));
    }
}
