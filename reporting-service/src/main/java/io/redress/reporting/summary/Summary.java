package io.redress.reporting.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A table of counts.
 *
 * @param rows one for each combination of keys that occurs, in their order; without a grouping one, if there is anything at all
 */
record Summary(List<Row> rows, Counts totals) {

    /** @param keys value by dimension; null where the complaints have none */
    record Row(
            @JsonInclude(content = JsonInclude.Include.ALWAYS)
            Map<String, @Nullable String> keys,

            @JsonUnwrapped Counts counts) {}

    /**
     * @param inTime handled without a missed clock
     * @param overdue with a missed clock, handled or not
     * @param answers answers that count, the first of each round
     * @param satisfaction mean of these answers, 1-5, to two decimals; null without answers
     */
    record Counts(
            long complaints,
            long intercepted,
            long observations,
            long inTime,
            long overdue,
            long resolved,
            long reopened,
            long answers,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            BigDecimal satisfaction) {

        boolean isEmpty() {
            return complaints + intercepted + observations == 0;
        }
    }
}
