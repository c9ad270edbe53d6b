package io.redress.procedure.condition;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** The values that conditions see, looked up as they are asked for. */
record Values(
        RoutingFacts complaint,
        @Nullable CaseFacts aCase,
        @Nullable RemedyFacts remedy,
        Surroundings around) {

    Optional<Object> find(String path) {
        Optional<Variable> variable = Variable.at(path);
        return variable.isPresent() ? Optional.of(variable.get().in(this)) : attribute(path);
    }

    private Optional<Object> attribute(String path) {
        Object absent = around.absentAttributes().get(path);
        if (absent == null) {
            return Optional.empty();
        }
        Object value = complaint.attributes().getOrDefault(path.substring(Conditions.ATTRIBUTE.length()), absent);
        return Optional.of(value instanceof Number number ? number.doubleValue() : value);
    }

    /** Conditions are compiled for a moment: one without a case cannot name it. */
    CaseFacts ofCase() {
        return Objects.requireNonNull(aCase, "asked before there was a case");
    }

    RemedyFacts ofRemedy() {
        return Objects.requireNonNull(remedy, "asked without a remedy");
    }

    static double number(@Nullable BigDecimal amount) {
        return amount == null ? 0 : amount.doubleValue();
    }
}
