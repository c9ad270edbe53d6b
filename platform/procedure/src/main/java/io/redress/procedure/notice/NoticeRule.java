package io.redress.procedure.notice;

import io.redress.procedure.calendar.Term;
import io.redress.procedure.condition.Same;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * @param count cases that agree in {@code same}, the new one included
 * @param when cases that count; null means all
 * @param to department; null means the case's own
 * @param due of the answer, from the notice
 * @param verifiedBy position; null means whoever supervises
 */
public record NoticeRule(
        String code,
        Text name,
        int count,
        Term within,
        List<Same> same,
        @Nullable String when,
        @Nullable String to,
        Term due,
        @Nullable String verifiedBy,
        Text text) {
    public NoticeRule {
        same = List.copyOf(same);
    }
}
