package io.redress.procedure.condition;

import dev.cel.runtime.CelRuntime;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A compiled amount. Immutable and thread-safe. */
public final class Formula {

    /** Of money. */
    private static final int DECIMALS = 2;

    private final String text;
    private final CelRuntime.Program program;
    private final Surroundings around;

    Formula(String text, CelRuntime.Program program, Surroundings around) {
        this.text = text;
        this.program = program;
        this.around = around;
    }

    /** Rounded half up to two decimals. CEL counts in binary numbers, exact to the cent for any amount a file can name. */
    public BigDecimal amount(CaseFacts facts, RemedyFacts remedy) {
        Values values = new Values(facts.complaint(), facts, remedy, around);
        Number number = (Number) Condition.evaluated(text, program, values);
        return BigDecimal.valueOf(number.doubleValue()).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    @Override
    public String toString() {
        return text;
    }
}
