package io.redress.procedure.clock;

import io.redress.procedure.calendar.Calendar;
import io.redress.procedure.calendar.Due;
import io.redress.procedure.calendar.Explanation;
import io.redress.procedure.calendar.Interval;
import io.redress.procedure.calendar.Pause;
import io.redress.procedure.calendar.Term;
import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.Compiled;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Milestones and their dates: which apply to a case, when they are due, when somebody is warned. */
public final class Clocks {

    private final Map<String, Milestone> milestones;
    private final Compiled conditions;
    private final Calendar calendar;

    public Clocks(Map<String, Milestone> milestones, Compiled conditions, Calendar calendar) {
        this.milestones = milestones;
        this.conditions = conditions;
        this.calendar = calendar;
    }

    /** Those that apply to a case. */
    public List<Milestone> of(CaseFacts facts) {
        return conditions.all("/clocks", milestones, facts).toList();
    }

    /** The term for a case: the first of the others that holds, or the usual one. */
    public Term term(Milestone milestone, CaseFacts facts) {
        return conditions
                .all("/clocks/" + milestone.code() + "/terms", milestone.terms(), facts)
                .findFirst()
                .map(Milestone.TermFor::term)
                .orElse(milestone.term());
    }

    public Due dueAt(Milestone milestone, Instant start, List<Pause> pauses, Given given) {
        return explanation(milestone, start, pauses, given).due();
    }

    /**
     * @param pauses ended ones that this milestone's clock stood still in; a date that the complaint brings does not move
     *     with them
     */
    public Explanation explanation(Milestone milestone, Instant start, List<Pause> pauses, Given given) {
        Limit instead = milestone.instead();
        Explanation usual = Optional.ofNullable(instead)
                .flatMap(limit -> date(limit, given))
                .map(date -> until(start, date))
                .orElseGet(() -> calendar.explanation(start, term(milestone, given.facts()), pauses));
        return milestone.orEarlier().stream()
                .flatMap(limit -> end(limit, start, pauses, given).stream())
                .reduce(usual, Clocks::earlier);
    }

    /** Every moment at which the owner is warned, earliest first. */
    public List<Instant> warnings(Milestone milestone, Due due) {
        return milestone.warnBefore().stream()
                .map(before -> calendar.subtract(due.at(), before))
                .distinct()
                .sorted()
                .toList();
    }

    public boolean mayBeExtended(Milestone milestone, CaseFacts facts) {
        return milestone.extension() != null && conditions.holds("/clocks/" + milestone.code() + "/extension", facts);
    }

    /** The latest date an extension can name; empty where the file sets none. */
    public Optional<Instant> latestExtension(Milestone milestone, Due due) {
        return Optional.ofNullable(milestone.extension())
                .flatMap(extension -> Optional.ofNullable(extension.atMost()))
                .map(longest -> calendar.add(due.at(), longest).at());
    }

    /** The earliest word promised to a customer; empty where no promise is for such a case. */
    public Optional<Promise> firstPromise(Instant received, Given given) {
        return of(given.facts()).stream()
                .filter(milestone -> milestone.promised() && milestone.startsAtReceipt())
                .map(milestone -> new Promise(milestone.code(), dueAt(milestone, received, List.of(), given)))
                .min(Comparator.comparing(promise -> promise.due().at()));
    }

    private Optional<Explanation> end(Limit limit, Instant start, List<Pause> pauses, Given given) {
        Term term = limit.term();
        return term != null
                ? Optional.of(calendar.explanation(start, term, pauses))
                : date(limit, given).map(date -> until(start, date));
    }

    /** A date without a time ends with its day. */
    private Optional<Instant> date(Limit limit, Given given) {
        if (limit.isSourceDeadline()) {
            return Optional.ofNullable(given.sourceDeadline());
        }
        Object value = given.facts().complaint().attributes().get(String.valueOf(limit.attribute()));
        return Optional.ofNullable(value)
                .map(date ->
                        calendar.beginningOf(LocalDate.parse(date.toString()).plusDays(1)));
    }

    private static Explanation until(Instant start, Instant date) {
        return new Explanation(new Due(date, false), List.of(Interval.given(start, date)));
    }

    private static Explanation earlier(Explanation one, Explanation other) {
        return other.due().at().isBefore(one.due().at()) ? other : one;
    }
}
