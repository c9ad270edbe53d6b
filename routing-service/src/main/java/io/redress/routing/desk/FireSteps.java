package io.redress.routing.desk;

import io.redress.procedure.vocabulary.Text;
import io.redress.routing.casework.Action;
import io.redress.routing.casework.Case;
import io.redress.routing.casework.CaseFact;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.casework.Cases;
import io.redress.routing.casework.Steps;
import io.redress.routing.casework.Steps.Step;
import io.redress.routing.casework.TimeFact;
import io.redress.routing.procedures.PublishedProcedures;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Recorder;
import io.redress.runtime.words.Kind;
import io.redress.runtime.words.Words;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Records what time has brought about in a case: step by step in due order, each dated by its own moment, however late it is noticed. */
@ApplicationScoped
public class FireSteps {

    /** Said where the file gives no reason of its own. */
    private static final Text NOT_SUPPLIED =
            new Text("所需材料未在期限内补齐", "The papers that were asked for did not come in time");

    private final Cases cases;
    private final PublishedProcedures procedures;
    private final Recorder recorder;
    private final Consequences consequences;
    private final Words words;

    FireSteps(Cases cases, PublishedProcedures procedures, Recorder recorder, Consequences consequences, Words words) {
        this.cases = cases;
        this.procedures = procedures;
        this.recorder = recorder;
        this.consequences = consequences;
        this.words = words;
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

    /** A case has just been opened: what follows from that, and what has come due since. */
    public void begin(UUID id, Instant openedAt, Instant until) {
        consequences.ofOpening(id, openedAt);
        fireDue(id, until);
    }

    private void fire(Case kase, Step step) {
        var procedure = procedures.of(kase.organization(), kase.standing().procedure());
        var worked = new Worked(kase, procedure, step.at());
        switch (step) {
            case Step.Near near -> record(kase, step, worked.moves().deadlineNear(near.clock()));
            case Step.Missed missed -> record(kase, step, worked.moves().deadlineMissed(missed.clock()));
            case Step.Resume _ -> record(kase, step, worked.moves().time().resumed(TimeFact.Because.UNTIL, null));
            case Step.Climb climb -> consequences.ofTime(kase, climb.rung(), later(step.at(), kase.latest()));
            case Step.PapersMissing missing -> goOnWithoutPapers(worked, missing);
        }
    }

    /** What the file makes of papers that have not come: the complaint is returned, or taken without them. */
    private void goOnWithoutPapers(Worked worked, Step.PapersMissing step) {
        var kase = worked.kase();
        var supply = worked.procedure().acceptance().written().supply();
        if (supply == null || supply.returnsByItself()) {
            var reason = supply == null ? null : supply.reason();
            var text = Optional.ofNullable(reason)
                    .orElse(NOT_SUPPLIED)
                    .in(kase.opening().language());
            var kept = words.keep(kase.id(), kase.organization(), Kind.FOR_CUSTOMER, text);
            record(kase, step, worked.moves().returned(kept));
            return;
        }
        if (kase.moves().contains(Action.RESUMPTION)) {
            record(kase, step, worked.moves().time().resumed(TimeFact.Because.UNTIL, null));
        }
        var goingOn = worked.then(cases.locked(kase.id()).orElseThrow().kase());
        record(goingOn.kase(), step, goingOn.moves().accepted(null));
    }

    /** A step that a later fact let apply is taken with that fact, not before it. */
    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void record(Case kase, Step step, CaseFact fact) {
        recorder.record(new Draft(
                kase.id(), kase.organization(), fact.after().department(), step.at(), Actor.SUITE, (Record) fact));
        consequences.of(kase, step.at(), fact);
    }
}
