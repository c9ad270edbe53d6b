package io.redress.followup.casefacts;

import io.redress.followup.callback.Queue;
import io.redress.followup.callback.ScheduleCallback;
import io.redress.followup.matter.Matter;
import io.redress.followup.matter.Matters;
import io.redress.followup.matter.Situation;
import io.redress.followup.procedure.PinnedProcedures;
import io.redress.followup.survey.Surveys;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Facts;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes routing's facts in, inside the inbox's transaction. Every fact of a case carries the state after it, so all of them are read alike. */
@ApplicationScoped
class TakeCaseFact {

    private static final String PREFIX = "redress.";
    private static final String SUFFIX = ".v1";
    private static final String CASE = PREFIX + "case.";

    private final Matters matters;
    private final PinnedProcedures procedures;
    private final Surveys surveys;
    private final ScheduleCallback schedule;
    private final Queue queue;

    TakeCaseFact(
            Matters matters, PinnedProcedures procedures, Surveys surveys, ScheduleCallback schedule, Queue queue) {
        this.matters = matters;
        this.procedures = procedures;
        this.surveys = surveys;
        this.schedule = schedule;
        this.queue = queue;
    }

    void take(Entry entry) {
        if (!entry.type().startsWith(CASE) || !entry.type().endsWith(SUFFIX)) {
            return;
        }
        var situation = Facts.read(Situation.class, entry.data());
        var matter = matters.stands(entry.stream(), entry.organization(), situation);
        var name = entry.type().substring(PREFIX.length(), entry.type().length() - SUFFIX.length());
        switch (name) {
            case "case.resolved" -> openRound(entry, matter, situation.round());
            case "case.reopened" -> queue.withdrawBefore(entry.stream(), situation.round());
            case "case.withdrawn", "case.referred" -> queue.withdraw(entry.stream());
            default -> {
                // The state is all it says to us, unless a plan waits for it.
            }
        }
        schedule.after(name, entry.effectiveAt(), matter);
    }

    /** Whatever the plan: the link goes out with the result, and an answer by it is heard. */
    private void openRound(Entry entry, Matter matter, int round) {
        var procedure = procedures.of(matter);
        var linkEnds = procedure
                .calendar()
                .add(entry.effectiveAt(), procedure.followUp().linkValid())
                .at();
        surveys.open(entry.stream(), round, entry.effectiveAt(), linkEnds);
    }
}
