package io.redress.routing.gathering;

import io.redress.procedure.incident.Collective;
import io.redress.procedure.incident.Incidents.Proposal;
import io.redress.procedure.incident.Patterns;
import io.redress.procedure.incident.Warnings;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.casework.Cases;
import io.redress.routing.desk.Desk;
import io.redress.routing.desk.Worked;
import io.redress.routing.gathering.Gatherings.Rule;
import io.redress.routing.incident.ProposeIncident;
import io.redress.routing.notice.IssueNotice;
import io.redress.routing.warning.RaiseWarning;
import io.redress.runtime.journal.Entry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** A case that has just been opened is seen together with those that agree with it. */
@ApplicationScoped
public class LookTogether {

    private final Desk desk;
    private final Cases cases;
    private final Gatherings gatherings;
    private final RaiseWarning raiseWarning;
    private final ProposeIncident proposeIncident;
    private final CollectCases collectCases;
    private final IssueNotice issueNotice;

    LookTogether(
            Desk desk,
            Cases cases,
            Gatherings gatherings,
            RaiseWarning raiseWarning,
            ProposeIncident proposeIncident,
            CollectCases collectCases,
            IssueNotice issueNotice) {
        this.desk = desk;
        this.cases = cases;
        this.gatherings = gatherings;
        this.raiseWarning = raiseWarning;
        this.proposeIncident = proposeIncident;
        this.collectCases = collectCases;
        this.issueNotice = issueNotice;
    }

    /** In the transaction that opened it. */
    public void opened(Entry registration) {
        var worked = desk.takeUp(registration);
        var patterns = worked.procedure().patterns();
        patterns.warnings(worked.kase().conditions()).forEach(rule -> warn(worked, rule));
        if (worked.kase().links().incident() == null) {
            patterns.proposal(worked.kase().complaintConditions()).ifPresent(rule -> propose(worked, rule));
        }
        notices(worked);
        collect(worked, patterns);
    }

    /** After what was found out about it too: the rules of notices may speak of that. In the transaction of the finding. */
    public void notices(Worked worked) {
        worked.procedure().notices(worked.kase().conditions()).forEach(rule -> {
            var counting = new Rule("notice/" + rule.code(), rule.count(), rule.within(), rule.same(), false);
            gatherings
                    .counted(counting, worked.kase(), worked.procedure())
                    .ifPresent(alike ->
                            issueNotice.issue(rule, worked.kase(), alike, worked.procedure(), moment(worked, alike)));
        });
    }

    /** From when it counts: the newest of them was received by then, also where it was opened before the others. */
    private Instant moment(Worked worked, List<UUID> alike) {
        return cases.find(alike.getLast())
                .map(newest -> newest.kase().standing().receivedAt())
                .filter(received -> received.isAfter(worked.at()))
                .orElse(worked.at());
    }

    private void warn(Worked worked, Warnings.Rule rule) {
        var counting = new Rule("warning/" + rule.code(), rule.count(), rule.within(), rule.same(), false);
        gatherings
                .counted(counting, worked.kase(), worked.procedure())
                .ifPresent(alike ->
                        raiseWarning.raise(rule, worked.kase(), alike, worked.procedure(), moment(worked, alike)));
    }

    private void propose(Worked worked, Proposal rule) {
        var counting = new Rule("incident", rule.count(), rule.within(), rule.same(), false);
        gatherings
                .counted(counting, worked.kase(), worked.procedure())
                .ifPresent(alike -> proposeIncident.propose(
                        new ProposeIncident.Alike(worked.kase(), alike, rule.same(), rule.to()),
                        worked.procedure(),
                        moment(worked, alike)));
    }

    private void collect(Worked worked, Patterns patterns) {
        for (Collective rule : patterns.collective(worked.kase().conditions())) {
            var counting = new Rule(
                    "collective/" + rule.code(),
                    rule.count(),
                    rule.within(),
                    rule.same(),
                    rule.needsDifferentCustomers());
            var leading = gatherings
                    .leading(counting, worked.kase(), worked.procedure())
                    .flatMap(cases::find)
                    .map(CaseFile::kase)
                    .filter(CollectCases::isOpen);
            var alike = gatherings.counted(counting, worked.kase(), worked.procedure());
            if (leading.isPresent()) {
                gatherings.use(counting, worked.kase(), leading.get().id());
                collectCases.join(rule, leading.get().id(), worked.kase().id());
                return;
            }
            if (alike.isPresent()) {
                collectCases.collect(rule, alike.get());
                return;
            }
        }
    }
}
