package io.redress.routing.incident;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.redress.routing.casework.Case;
import io.redress.routing.casework.CaseStatus;
import io.redress.routing.casework.Cases;
import io.redress.routing.desk.Desk;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Gate;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What a known fault means for the cases that are open: those it explains are linked to it, and when it is over they are told and resolved. Each
 * case in a transaction of its own, found by what is not done yet, so that a stop in between loses nothing and a repetition does nothing twice.
 */
@ApplicationScoped
class CoverCases {

    private static final Logger LOG = Logger.getLogger(CoverCases.class);
    private static final int BATCH = 200;

    /** Where somebody works on the matter itself; who is heard again, or by others, is heard alone. */
    private static final Set<CaseStatus> AT_WORK = EnumSet.of(
            CaseStatus.OPEN,
            CaseStatus.ACCEPTED,
            CaseStatus.INVESTIGATING,
            CaseStatus.PROPOSED,
            CaseStatus.PAUSED,
            CaseStatus.INTERCEPTED);

    private final Incidents incidents;
    private final Cases cases;
    private final Desk desk;
    private final Gate gate;
    private final Jdbi jdbi;

    CoverCases(Incidents incidents, Cases cases, Desk desk, Gate gate, Jdbi jdbi) {
        this.incidents = incidents;
        this.cases = cases;
        this.desk = desk;
        this.gate = gate;
        this.jdbi = jdbi;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void cover() {
        if (gate.isOpen()) {
            linkAll();
            endAll();
        }
    }

    private void linkAll() {
        QuarkusTransaction.requiringNew().call(incidents::organizationsWithOpen).stream()
                .flatMap(organization ->
                        QuarkusTransaction.requiringNew().call(() -> incidents.open(organization)).stream())
                .forEach(incident -> explained(incident).forEach(id -> each(id, () -> link(incident.id(), id))));
    }

    private void endAll() {
        ended().forEach(id -> each(id, () -> end(id)));
    }

    /** One that fails holds up no other. */
    private static void each(UUID id, Runnable step) {
        try {
            QuarkusTransaction.requiringNew().run(step);
        } catch (RuntimeException e) {
            LOG.errorf(e, "incidents: the case %s cannot be told", id);
        }
    }

    private void link(UUID incident, UUID id) {
        var known = incidents.find(incident).filter(found -> found.status() == Incident.Status.OPEN);
        if (known.isEmpty() || cases.locked(id).filter(file -> !file.frozen()).isEmpty()) {
            return;
        }
        var worked = desk.takeUp(id);
        var kase = worked.kase();
        if (isAtWork(kase) && kase.links().incident() == null && known.get().covers(kase)) {
            desk.record(
                    worked,
                    Actor.SUITE,
                    worked.moves().links().incidentLinked(known.get().toldTo(kase)));
        }
    }

    private void end(UUID id) {
        if (cases.locked(id).filter(file -> !file.frozen()).isEmpty()) {
            return;
        }
        var worked = desk.takeUp(id);
        var kase = worked.kase();
        var fault = kase.links().incident();
        if (!isAtWork(kase) || !kase.links().waitsForIncident() || fault == null) {
            return;
        }
        incidents
                .find(fault)
                .filter(incident -> incident.status() == Incident.Status.RECOVERED && incident.result() != null)
                .ifPresent(incident -> desk.record(
                        worked,
                        Actor.SUITE,
                        worked.moves()
                                .resolved(
                                        String.valueOf(incident.result()),
                                        incident.ending().in(kase.opening().language()))));
    }

    private static boolean isAtWork(Case kase) {
        return AT_WORK.contains(kase.status());
    }

    private List<UUID> explained(Incident incident) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id from case_file
                        where organization = :organization and incident is null and not frozen and status = any(:status)
                          and (cast(:category as text) is null or category = :category or starts_with(category, :category || '/'))
                          and (cast(:region as text) is null or region = :region)
                          and (cast(:site as text) is null or site = :site)
                          and (cast(:since as timestamptz) is null or received_at >= :since)
                          and (:all or exists (select from unnest(:explains) branch
                            where category = branch or starts_with(category, branch || '/')))
                        order by id limit :limit
                        """)
                .bind("organization", incident.organization())
                .bindArray("status", String.class, codes())
                .bind("category", incident.extent().category())
                .bind("region", incident.extent().region())
                .bind("site", incident.extent().site())
                .bind("since", utc(incident.since()))
                .bind("all", incident.explains().isEmpty())
                .bindArray("explains", String.class, incident.explains().toArray())
                .bind("limit", BATCH)
                .mapTo(UUID.class)
                .list());
    }

    private List<UUID> ended() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select c.id from case_file c join incident i on i.id = c.incident
                        where c.awaits_incident and i.status = 'recovered' and not c.frozen and c.status = any(:status)
                        order by c.id limit :limit
                        """)
                .bindArray("status", String.class, codes())
                .bind("limit", BATCH)
                .mapTo(UUID.class)
                .list());
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static Object[] codes() {
        return AT_WORK.stream().map(CaseStatus::code).toArray();
    }
}
