package io.redress.procedure.acceptance;

import io.redress.procedure.calendar.Calendar;
import io.redress.procedure.calendar.Due;
import io.redress.procedure.condition.Compiled;
import io.redress.procedure.condition.RoutingFacts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the file says of taking complaints. */
public final class AcceptanceRules {

    private final Acceptance written;
    private final Compiled conditions;
    private final Calendar calendar;

    public AcceptanceRules(Acceptance written, Compiled conditions, Calendar calendar) {
        this.written = written;
        this.conditions = conditions;
        this.calendar = calendar;
    }

    public Acceptance written() {
        return written;
    }

    /** @param facts with the papers that are there */
    public AcceptanceFinding of(RoutingFacts facts) {
        Acceptance.Standard returned = conditions
                .all("/acceptance/standard", written.standard(), facts)
                .findFirst()
                .orElse(null);
        List<Acceptance.PapersNeeded> needed =
                conditions.all("/acceptance/papers", written.papers(), facts).toList();
        List<String> missing = needed.stream()
                .flatMap(row -> row.papers().stream())
                .distinct()
                .filter(paper -> !facts.papers().contains(paper))
                .toList();
        return new AcceptanceFinding(returned, missing, needed);
    }

    /** By when papers must be there; empty where the file sets no limit. */
    public Optional<Due> supplyDue(Instant received, Instant asked) {
        return Optional.ofNullable(written.supply())
                .map(supply ->
                        calendar.add(supply.from() == Acceptance.From.RECEIPT ? received : asked, supply.within()));
    }

    /** Whether somebody in these positions may accept in the same step as registering. */
    public boolean mayAcceptAtOnce(Collection<String> positions, RoutingFacts facts) {
        Acceptance.Desk desk = written.desk();
        return desk != null
                && desk.positions().stream().anyMatch(positions::contains)
                && conditions.holds("/acceptance/desk", facts);
    }
}
