package io.redress.routing.gathering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.redress.routing.casework.CaseFact;
import io.redress.routing.casework.Cases;
import io.redress.routing.desk.Desk;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.journal.Gate;
import io.redress.runtime.journal.Journal;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * When a collective case is resolved, its members are, with the same result. Found by what is not done yet, each in a transaction of its own: a
 * stop in between loses nothing, a repetition does nothing twice.
 */
@ApplicationScoped
class EndMembers {

    private static final Logger LOG = Logger.getLogger(EndMembers.class);
    private static final int BATCH = 200;

    private final Cases cases;
    private final Desk desk;
    private final Journal journal;
    private final Gate gate;
    private final Jdbi jdbi;

    EndMembers(Cases cases, Desk desk, Journal journal, Gate gate, Jdbi jdbi) {
        this.cases = cases;
        this.desk = desk;
        this.journal = journal;
        this.gate = gate;
        this.jdbi = jdbi;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void endAll() {
        if (gate.isOpen()) {
            ended().forEach(this::each);
        }
    }

    /** One that fails holds up no other. */
    private void each(UUID id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> end(id));
        } catch (RuntimeException e) {
            LOG.errorf(e, "collective cases: the member %s cannot be ended", id);
        }
    }

    private void end(UUID id) {
        if (cases.locked(id).filter(file -> !file.frozen()).isEmpty()) {
            return;
        }
        var worked = desk.takeUp(id);
        var leader = worked.kase().links().leader();
        if (leader == null || !worked.kase().links().waitsForLeader() || !CollectCases.isOpen(worked.kase())) {
            return;
        }
        journal.entries(leader).reversed().stream()
                .filter(entry -> entry.type().equals("redress.case.resolved.v1"))
                .findFirst()
                .map(entry -> Facts.read(CaseFact.Resolved.class, entry.data()))
                .ifPresent(as -> desk.record(
                        worked,
                        Actor.SUITE,
                        worked.moves().resolved(as.result(), as.words().text())));
    }

    private List<UUID> ended() {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select m.id from case_file m join case_file l on l.id = m.leader
                        where m.awaits_leader and not m.frozen and l.status in ('resolved', 'closed')
                          and m.status in ('open', 'accepted', 'investigating', 'proposed', 'paused')
                        order by m.id limit :limit
                        """).bind("limit", BATCH).mapTo(UUID.class).list());
    }
}
