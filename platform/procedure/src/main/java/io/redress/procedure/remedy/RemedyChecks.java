package io.redress.procedure.remedy;

import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.Compiled;
import io.redress.procedure.condition.RemedyFacts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Whether a remedy can be given, and what it comes to. */
public final class RemedyChecks {

    private final Remedies written;
    private final Compiled conditions;

    public RemedyChecks(Remedies written, Compiled conditions) {
        this.written = written;
        this.conditions = conditions;
    }

    /** Why a remedy is refused: every rule that does not hold. */
    public List<RemedyRule> broken(CaseFacts facts, RemedyFacts remedy) {
        return written.rules().values().stream()
                .filter(rule -> rule.isFor(remedy.type()))
                .filter(rule -> !conditions.holds("/remedies/rules/" + rule.code(), facts, remedy))
                .toList();
    }

    /** Fixed, computed, or as asked for; empty when it is no money, or nobody named a sum. */
    public Optional<BigDecimal> amount(CaseFacts facts, RemedyFacts remedy) {
        return conditions
                .formula(remedy.type())
                .map(formula -> formula.amount(facts, remedy))
                .or(() -> written.find(remedy.type()).flatMap(type -> Optional.ofNullable(type.amount())))
                .or(() -> Optional.ofNullable(remedy.amount()));
    }

    /** The row of the published list that is for the case. */
    public Optional<Pact.Row> pact(CaseFacts facts) {
        return Optional.ofNullable(written.pact())
                .flatMap(pact -> conditions
                        .all("/remedies/pact/rows", pact.rows(), facts)
                        .findFirst());
    }

    /** How many alternatives a proposal must offer. */
    public int alternatives(CaseFacts facts) {
        Remedies.Alternatives wanted = written.alternatives();
        return wanted != null && conditions.holds("/remedies/alternatives", facts) ? wanted.atLeast() : 1;
    }
}
