package io.redress.routing.intakefacts;

import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.routing.Decision;
import io.redress.routing.assignment.Assignment;
import io.redress.routing.casework.CaseFact;
import io.redress.routing.casework.CaseStatus;
import io.redress.routing.casework.Cases;
import io.redress.routing.casework.Standing;
import io.redress.routing.clock.CaseClock;
import io.redress.routing.clock.Circumstances;
import io.redress.routing.clock.ClockRules;
import io.redress.routing.desk.FireSteps;
import io.redress.routing.gathering.LookTogether;
import io.redress.routing.incident.Intercept;
import io.redress.routing.procedures.PublishedProcedures;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Recorder;

import java.time.Clock;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A registered complaint becomes a case: the routing table names the department, the department's duty the owner. The clocks start at the
 * moment of receipt, whenever the complaint arrives here, and the case counts from the moment the complaint was registered.
 */
@ApplicationScoped
class OpenCase {

    private final Cases cases;
    private final PublishedProcedures procedures;
    private final Assignment assignment;
    private final Recorder recorder;
    private final FireSteps steps;
    private final JudgeByFile judgeByFile;
    private final Intercept intercept;
    private final LookTogether together;
    private final Clock clock;

    OpenCase(
            Cases cases,
            PublishedProcedures procedures,
            Assignment assignment,
            Recorder recorder,
            FireSteps steps,
            JudgeByFile judgeByFile,
            Intercept intercept,
            LookTogether together,
            Clock clock) {
        this.cases = cases;
        this.procedures = procedures;
        this.assignment = assignment;
        this.recorder = recorder;
        this.steps = steps;
        this.judgeByFile = judgeByFile;
        this.intercept = intercept;
        this.together = together;
        this.clock = clock;
    }

    void open(Entry registration, ComplaintFact.Registered complaint) {
        // After a healing the case may be back from the topic while the complaint comes in again.
        if (cases.locked(registration.stream()).isPresent()) {
            return;
        }
        var fact = opened(registration, complaint);
        recorder.record(new Draft(
                registration.stream(),
                registration.organization(),
                fact.after().department(),
                registration.effectiveAt(),
                Actor.SUITE,
                fact));
        // What a known fault explains needs no papers and goes up to nobody.
        if (!intercept.explained(registration, complaint.incident())) {
            judgeByFile.askForPapers(registration);
            steps.begin(registration.stream(), registration.effectiveAt(), clock.instant());
        }
        together.opened(registration);
        steps.fireDue(registration.stream(), clock.instant());
    }

    private CaseFact.Opened opened(Entry registration, ComplaintFact.Registered complaint) {
        var procedure = procedures.of(registration.organization(), complaint.procedure());
        var conditions = complaint
                .complaint()
                .conditions(
                        complaint.receivedAt(),
                        complaint.channel(),
                        complaint.category(),
                        complaint.region(),
                        complaint.site(),
                        complaint.language(),
                        complaint.needs(),
                        complaint.demands())
                .anonymous(complaint.customer() == null)
                .build();
        var decision = procedure.route(conditions);
        var owner = assignment.owner(
                registration.organization(),
                decision.department(),
                decision.position(),
                complaint.complaint().accused());
        var source = complaint.source();
        var seen = CaseFacts.about(conditions)
                .classified(decision.severity(), decision.nature(), decision.scope())
                .department(decision.department())
                .status(CaseStatus.OPEN.code())
                .build();
        var clocks = new ClockRules(procedure)
                .opened(
                        Circumstances.opened(seen, source == null ? null : source.deadline()),
                        complaint.receivedAt(),
                        registration.effectiveAt());
        return new CaseFact.Opened(
                standing(complaint, decision, owner.staff(), clocks),
                new CaseFact.Route(decision.table(), decision.row()),
                complaint.customer(),
                complaint.language(),
                complaint.reachable(),
                complaint.needs(),
                complaint.demands(),
                complaint.complaint());
    }

    private static Standing standing(
            ComplaintFact.Registered complaint, Decision decision, String owner, List<CaseClock> clocks) {
        return new Standing(
                complaint.reference(),
                complaint.procedure(),
                complaint.category(),
                complaint.channel(),
                complaint.region(),
                complaint.site(),
                decision.severity(),
                decision.nature(),
                decision.scope(),
                CaseStatus.OPEN,
                decision.department(),
                owner,
                1,
                complaint.receivedAt(),
                clocks);
    }
}
