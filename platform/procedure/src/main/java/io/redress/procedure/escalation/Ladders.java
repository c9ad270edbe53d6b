package io.redress.procedure.escalation;

import io.redress.procedure.calendar.Calendar;
import io.redress.procedure.calendar.Due;
import io.redress.procedure.calendar.Term;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.Compiled;
import io.redress.procedure.occasion.Occasion;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which steps are taken, and when. */
public final class Ladders {

    private final Map<String, Ladder> written;
    private final Compiled conditions;
    private final Calendar calendar;

    public Ladders(Map<String, Ladder> written, Compiled conditions, Calendar calendar) {
        this.written = written;
        this.conditions = conditions;
        this.calendar = calendar;
    }

    /** A step of a ladder. */
    public record Taken(String ladder, Step step) {}

    /** A step of time, with its moment. */
    public record Planned(String ladder, Step step, Instant at) {}

    public Map<String, Ladder> written() {
        return written;
    }

    /**
     * Steps that a fact takes; whether one was taken before is for the caller to know.
     *
     * @param about what the fact is about; null when nothing
     */
    public List<Taken> on(String fact, @Nullable String about, CaseFacts facts) {
        return steps(facts)
                .filter(taken -> Occasion.anyFits(taken.step().on(), fact, about))
                .toList();
    }

    /** Steps of time of a running clock, earliest first; those past are among them. */
    public List<Planned> around(Milestone milestone, Due due, CaseFacts facts) {
        return steps(facts)
                .filter(taken -> milestone.code().equals(taken.step().milestone()))
                .map(taken -> new Planned(taken.ladder(), taken.step(), moment(taken.step(), due)))
                .sorted(Comparator.comparing(Planned::at))
                .toList();
    }

    /** Ladders that a fact brings a case down from. */
    public List<Ladder> downOn(String fact, @Nullable String about, CaseFacts facts) {
        return conditions
                .all("/escalation", written, facts)
                .filter(ladder -> isDown(ladder, fact, about, facts))
                .toList();
    }

    private boolean isDown(Ladder ladder, String fact, @Nullable String about, CaseFacts facts) {
        Ladder.Return down = ladder.returns();
        return down != null
                && Occasion.anyFits(down.on(), fact, about)
                && conditions.holds("/escalation/" + ladder.code() + "/returns", facts);
    }

    private Stream<Taken> steps(CaseFacts facts) {
        return conditions
                .all("/escalation", written, facts)
                .flatMap(ladder -> conditions
                        .all("/escalation/" + ladder.code() + "/steps", ladder.steps(), facts)
                        .map(step -> new Taken(ladder.code(), step)));
    }

    private Instant moment(Step step, Due due) {
        Term before = step.before();
        Term after = step.after();
        if (before != null) {
            return calendar.subtract(due.at(), before);
        }
        return after == null ? due.at() : calendar.add(due.at(), after).at();
    }
}
