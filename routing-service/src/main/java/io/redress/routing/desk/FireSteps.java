package io.redress.routing.desk;

import io.redress.routing.casework.Case;
import io.redress.routing.casework.CaseFact;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.casework.Cases;
import io.redress.routing.casework.Moves;
import io.redress.routing.casework.Steps;
import io.redress.routing.casework.Steps.Step;
import io.redress.routing.casework.TimeFact;
import io.redress.routing.clock.ClockRules;
import io.redress.routing.procedures.PublishedProcedures;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Recorder;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Records what time has brought about in a case: step by step in due order, each dated by its own moment, however late it is noticed. */
@ApplicationScoped
public class FireSteps {

    private final Cases cases;
    private final PublishedProcedures procedures;
    private final Recorder recorder;

    FireSteps(Cases cases, PublishedProcedures procedures, Recorder recorder) {
        this.cases = cases;
        this.procedures = procedures;
        this.recorder = recorder;
    }

    /** In the running transaction; whatever lies before {@code until}. A frozen case stands still. */
    public void fireDue(UUID id, Instant until) {
        for (var step = due(id, until); step.isPresent(); step = due(id, until)) {
            fire(cases.locked(id).orElseThrow().kase(), step.get());
        }
    }

    private Optional<Step> due(UUID id, Instant until) {
        return cases.locked(id)
                .filter(file -> !file.frozen())
                .map(CaseFile::kase)
                .flatMap(kase -> Steps.due(kase, until));
    }

    private void fire(Case kase, Step step) {
        var procedure = procedures.of(kase.organization(), kase.standing().procedure());
        var fact = fact(new Moves(kase, step.at(), new ClockRules(procedure)), step);
        recorder.record(new Draft(
                kase.id(), kase.organization(), fact.after().department(), step.at(), Actor.SUITE, (Record) fact));
    }

    private static CaseFact fact(Moves moves, Step step) {
        return switch (step) {
            case Step.Near near -> moves.deadlineNear(near.clock());
            case Step.Missed missed -> moves.deadlineMissed(missed.clock());
            case Step.Resume _ -> moves.time().resumed(TimeFact.Because.UNTIL, null);
        };
    }
}
