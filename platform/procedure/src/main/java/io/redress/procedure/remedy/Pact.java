package io.redress.procedure.remedy;

import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * A published list of compensations; the first row that holds fills the proposal in.
 *
 * @param document code of what is printed and signed; null for none
 */
public record Pact(@Nullable String document, List<Row> rows) {

    /** @param text what the pact promises */
    public record Row(String id, String when, List<Item> remedies, Text text) {
        public Row {
            remedies = List.copyOf(remedies);
        }
    }

    /** @param amount null for what is not money, or computed */
    public record Item(String type, @Nullable BigDecimal amount) {}

    public Pact {
        rows = List.copyOf(rows);
    }
}
