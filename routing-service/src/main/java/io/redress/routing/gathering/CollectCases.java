package io.redress.routing.gathering;

import io.redress.procedure.incident.Collective;
import io.redress.routing.casework.Case;
import io.redress.routing.casework.CaseStatus;
import io.redress.routing.casework.HandoverFact.Classification;
import io.redress.routing.desk.Desk;
import io.redress.routing.desk.Worked;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.words.Kind;
import io.redress.runtime.words.Words;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Complaints about one matter become members of the first one's case, which is then seen as the file says. */
@ApplicationScoped
class CollectCases {

    private static final Set<CaseStatus> ENDED = EnumSet.of(
            CaseStatus.RESOLVED, CaseStatus.CLOSED, CaseStatus.RETURNED, CaseStatus.REFERRED, CaseStatus.WITHDRAWN);

    private final Desk desk;
    private final Words words;

    CollectCases(Desk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    static boolean isOpen(Case kase) {
        return !ENDED.contains(kase.status());
    }

    /** @param alike oldest first; those that have ended since are left alone, and the first that has not leads */
    void collect(Collective rule, List<UUID> alike) {
        var open = alike.stream()
                .map(desk::takeUp)
                .filter(worked -> isOpen(worked.kase()))
                .toList();
        if (open.size() < 2) {
            return;
        }
        var leader = open.getFirst();
        var members = open.subList(1, open.size());
        var ids = members.stream().map(worked -> worked.kase().id()).toList();
        var led = desk.record(leader, Actor.SUITE, leader.moves().links().collected(rule.code(), ids));
        reclassify(rule, leader.then(led));
        members.forEach(member -> member(rule, leader.kase().id(), member));
    }

    /** One more, while the case of the first is open. */
    void join(Collective rule, UUID leader, UUID member) {
        var worked = desk.takeUp(leader);
        desk.record(worked, Actor.SUITE, worked.moves().links().collected(rule.code(), List.of(member)));
        member(rule, leader, desk.takeUp(member));
    }

    private void member(Collective rule, UUID leader, Worked member) {
        desk.record(member, Actor.SUITE, member.moves().links().joined(rule.code(), leader));
    }

    private void reclassify(Collective rule, Worked leader) {
        var standing = leader.kase().standing();
        var severity = rule.severity();
        if (severity != null && !severity.equals(standing.severity())) {
            var reason = words.keep(
                    leader.kase().id(),
                    leader.kase().organization(),
                    Kind.INTERNAL,
                    rule.reason().in("zh-CN"));
            var as = new Classification(standing.category(), severity, standing.nature());
            desk.record(leader, Actor.SUITE, leader.moves().handovers().reclassified(as, reason));
        }
    }
}
