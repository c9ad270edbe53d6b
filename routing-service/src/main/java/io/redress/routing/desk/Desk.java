package io.redress.routing.desk;

import io.redress.routing.casework.Case;
import io.redress.routing.casework.CaseFact;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.casework.Cases;
import io.redress.routing.procedures.PublishedProcedures;
import io.redress.runtime.inbox.Unacceptable;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Recorder;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Where cases are worked on, whoever does it: one at a time, in the running transaction. */
@ApplicationScoped
public class Desk {

    private final Cases cases;
    private final PublishedProcedures procedures;
    private final FireSteps steps;
    private final Recorder recorder;
    private final Consequences consequences;
    private final Clock clock;

    Desk(
            Cases cases,
            PublishedProcedures procedures,
            FireSteps steps,
            Recorder recorder,
            Consequences consequences,
            Clock clock) {
        this.cases = cases;
        this.procedures = procedures;
        this.steps = steps;
        this.recorder = recorder;
        this.consequences = consequences;
        this.clock = clock;
    }

    /** Takes a case up now: what was due before is recorded first. The case exists and is locked. */
    public Worked takeUp(UUID id) {
        return takeUp(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Takes a case up for something that another service journalled about it and that counts from then. */
    public Worked takeUp(Entry consumed) {
        return takeUp(consumed.stream(), consumed.effectiveAt());
    }

    private Worked takeUp(UUID id, Instant at) {
        steps.fireDue(id, at);
        var kase = cases.locked(id).map(CaseFile::kase).orElseThrow(() -> new Unacceptable("there is no case " + id));
        return new Worked(
                kase, procedures.of(kase.organization(), kase.standing().procedure()), at);
    }

    /** Records what somebody did just now: it counts from the moment of the taking up, from which its clocks are counted. */
    public Case record(Worked worked, Actor actor, CaseFact fact) {
        return record(worked.kase(), actor, worked.at(), fact);
    }

    /** Records what another service's entry amounts to; what has come due since then follows it. */
    public Case record(Worked worked, Entry consumed, CaseFact fact) {
        return record(worked, consumed, consumed.actor(), fact);
    }

    /** The same where the suite's rules, and not whoever caused the entry, do it. */
    public Case record(Worked worked, Entry consumed, Actor actor, CaseFact fact) {
        record(worked.kase(), actor, consumed.effectiveAt(), fact);
        steps.fireDue(worked.kase().id(), clock.instant());
        return cases.locked(worked.kase().id()).orElseThrow().kase();
    }

    private Case record(Case kase, Actor actor, Instant at, CaseFact fact) {
        recorder.record(new Draft(kase.id(), kase.organization(), fact.after().department(), at, actor, (Record) fact));
        return consequences.of(kase, at, fact);
    }
}
