package io.redress.procedure.condition;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;

/** A compiled condition. Immutable and thread-safe. */
public final class Condition {

    private final String text;
    private final CelRuntime.Program program;
    private final Surroundings around;

    Condition(String text, CelRuntime.Program program, Surroundings around) {
        this.text = text;
        this.program = program;
        this.around = around;
    }

    public boolean holds(RoutingFacts facts) {
        return holds(new Values(facts, null, null, around));
    }

    public boolean holds(CaseFacts facts) {
        return holds(new Values(facts.complaint(), facts, null, around));
    }

    public boolean holds(CaseFacts facts, RemedyFacts remedy) {
        return holds(new Values(facts.complaint(), facts, remedy, around));
    }

    private boolean holds(Values values) {
        return evaluated(text, program, values).equals(true);
    }

    static Object evaluated(String text, CelRuntime.Program program, Values values) {
        try {
            return program.eval(values::find);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("cannot be decided: " + text, e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
