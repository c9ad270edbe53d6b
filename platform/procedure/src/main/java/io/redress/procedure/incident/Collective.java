package io.redress.procedure.incident;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.calendar.Term;
import io.redress.procedure.condition.Same;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * When complaints become members of the first one's case.
 *
 * @param count complaints that agree in {@code same}, the first included
 * @param when complaints that count; null means all
 * @param customers whether they must be of different customers; null means yes
 * @param severity that the case then has; null means as before
 * @param department that works it then; null means as before
 */
public record Collective(
        String code,
        int count,
        Term within,
        List<Same> same,
        @Nullable String when,
        @Nullable Customers customers,
        @Nullable String severity,
        @Nullable String department,
        Text reason) {

    public enum Customers {
        @JsonProperty("different")
        DIFFERENT,
        @JsonProperty("any")
        ANY
    }

    public Collective {
        same = List.copyOf(same);
    }

    public boolean needsDifferentCustomers() {
        return customers != Customers.ANY;
    }
}
