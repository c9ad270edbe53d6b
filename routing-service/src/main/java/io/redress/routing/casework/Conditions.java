package io.redress.routing.casework;

import io.redress.procedure.condition.CaseFacts;
import io.redress.routing.clock.CaseClock;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the procedure's conditions see of a case. Pure. */
final class Conditions {

    private static final Set<String> ANSWERS =
            Set.of("case.replied", "case.progressed", "case.proposed", "case.resolved", "case.returned");

    private Conditions() {}

    static CaseFacts of(Case kase) {
        var standing = kase.standing();
        var round = kase.round();
        var closure = round.closure();
        return CaseFacts.about(kase.complaintConditions())
                .classified(standing.severity(), standing.nature(), standing.scope())
                .department(standing.department())
                .found(round.finding(), round.cause())
                .result(round.result())
                .round(standing.round())
                .status(kase.status().code())
                .closed(closure == null ? null : closure.responsibility(), closure == null ? null : closure.root())
                .appeals(kase.hands().appealed())
                .checked(checked(kase))
                .missed(missed(kase))
                .remedies(remedies(kase), sum(kase))
                .answered(ANSWERS.stream().anyMatch(kase.happened()::containsKey))
                .members(kase.links().members().size())
                .incident(kase.links().incident() != null)
                .build();
    }

    private static List<String> checked(Case kase) {
        return kase.work().checklist().stream()
                .flatMap(item -> Stream.of(item.item(), item.item() + "/" + item.result()))
                .toList();
    }

    private static List<String> missed(Case kase) {
        return kase.standing().clocks().stream()
                .filter(clock -> clock.state() == CaseClock.State.MISSED)
                .map(CaseClock::milestone)
                .toList();
    }

    private static Stream<Remedy> live(Case kase) {
        return kase.work().remedies().stream().filter(GrantedRemedy::isWanted).map(GrantedRemedy::remedy);
    }

    private static List<String> remedies(Case kase) {
        return live(kase).map(Remedy::type).distinct().toList();
    }

    private static BigDecimal sum(Case kase) {
        return live(kase)
                .flatMap(remedy -> Optional.ofNullable(remedy.amount()).stream())
                .map(Money::decimal)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
