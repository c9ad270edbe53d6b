package io.redress.procedure.remedy;

import io.redress.procedure.vocabulary.Codes;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How much a position may grant.
 *
 * @param upTo the largest amount, included
 * @param types other limits for some remedies
 * @param departments only their holders; none means all
 */
public record Authority(
        String position,
        @Nullable BigDecimal upTo,
        boolean unlimited,
        Map<String, BigDecimal> types,
        List<String> departments) {

    public Authority {
        if (!unlimited && upTo == null) {
            throw new IllegalArgumentException("authority needs upTo, or unlimited: true");
        }
        types = Codes.ordered(types);
        departments = Codes.list(departments);
    }

    boolean isHeldIn(@Nullable String department) {
        return department == null || departments.isEmpty() || departments.contains(department);
    }

    boolean covers(String type, BigDecimal amount) {
        BigDecimal limit = types.getOrDefault(type, upTo);
        return limit == null || amount.compareTo(limit) <= 0;
    }
}
