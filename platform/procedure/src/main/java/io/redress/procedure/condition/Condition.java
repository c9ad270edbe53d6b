package io.redress.procedure.condition;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;

import java.util.Map;

/** A compiled condition. Immutable and thread-safe. */
public final class Condition {

    private final String text;
    private final CelRuntime.Program program;
    private final Map<String, Object> absentAttributes;

    /** @param absentAttributes every declared attribute's variable with its value when a complaint has none */
    Condition(String text, CelRuntime.Program program, Map<String, Object> absentAttributes) {
        this.text = text;
        this.program = program;
        this.absentAttributes = absentAttributes;
    }

    public boolean holds(RoutingFacts facts) {
        return holds(new Values(facts, null, absentAttributes));
    }

    public boolean holds(CaseFacts facts) {
        return holds(new Values(facts.complaint(), facts, absentAttributes));
    }

    private boolean holds(Values values) {
        try {
            return program.eval(values::find).equals(true);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("condition cannot be decided: " + text, e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
