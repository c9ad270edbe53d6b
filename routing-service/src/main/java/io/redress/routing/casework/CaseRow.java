package io.redress.routing.casework;

import io.redress.routing.clock.CaseClock;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Facts;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A case's state as JSON, with the columns that are asked for beside it. Written by {@link Cases} alone. */
@Entity
@Table(name = "case_file")
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or field by field in Cases
public class CaseRow {

    @Id
    public UUID id;

    public String organization;
    public String reference;
    public String status;
    public String severity;
    public String department;
    public String owner;

    /** Departments and staff complained about, so that lists can leave the case out for them. */
    @Column(name = "accused_department")
    @Nullable
    public String accusedDepartment;

    public String[] accused;

    /** Soonest moment at which an open clock is due; null when none is open or the case is over. */
    @Column(name = "due_at")
    @Nullable
    public Instant dueAt;

    /** What known faults and other complaints are compared by. */
    @Nullable
    public String category;

    @Nullable
    public String region;

    @Nullable
    public String site;

    @Column(name = "received_at")
    @Nullable
    public Instant receivedAt;

    /** The known fault that explains it; null when none does. */
    @Nullable
    public UUID incident;

    /** Whether the end of that fault is still to be told. */
    @Column(name = "awaits_incident")
    public boolean awaitsIncident;

    /** The collective case it is a member of; null when of none. */
    @Nullable
    public UUID leader;

    /** Whether the end of that case is still to be its own. */
    @Column(name = "awaits_leader")
    public boolean awaitsLeader;

    /** Kept by law and only stored: told by intake, no fact of the case. */
    public boolean frozen;

    public String state;
    public long sequence;
    public String hash;

    CaseRow standing(Case kase, Entry entry) {
        var standing = kase.standing();
        id = kase.id();
        organization = kase.organization();
        reference = standing.reference();
        status = kase.status().code();
        severity = standing.severity();
        department = standing.department();
        owner = standing.owner();
        accusedDepartment = kase.accusedDepartment();
        accused = kase.accused().stream().sorted().toArray(String[]::new);
        dueAt = soonestDue(kase);
        category = standing.category();
        region = standing.region();
        site = standing.site();
        receivedAt = standing.receivedAt();
        incident = kase.links().incident();
        awaitsIncident = kase.links().waitsForIncident();
        leader = kase.links().leader();
        awaitsLeader = kase.links().waitsForLeader();
        state = Facts.write(kase);
        sequence = entry.sequence();
        hash = entry.hash();
        return this;
    }

    private static @Nullable Instant soonestDue(Case kase) {
        if (kase.status().isOver()) {
            return null;
        }
        return kase.standing().clocks().stream()
                .filter(CaseClock::waits)
                .map(CaseClock::dueAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
