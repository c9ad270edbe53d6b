package io.redress.reporting.complaint;

import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Facts;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The table of complaints: every fact is folded into its row, in the running transaction. */
@ApplicationScoped
class Complaints {

    private static final String KEEP = """
            update complaint set (kind, reference, received_at, customer, channel, category, region, site, department, staff, severity,
              nature, scope, status, result, cause, root, responsibility, substantiated, accepted_in_time, missed, handled, ended,
              resolved_at, resolutions, reopenings, reached, unreached, answers, satisfaction_sum, satisfied, solved, recommend_answers,
              promoters, detractors, satisfaction, recommend, state)
            = (:kind, :reference, :received_at, :customer, :channel, :category, :region, :site, :department, :staff, :severity,
              :nature, :scope, :status, :result, :cause, :root, :responsibility, :substantiated, :accepted_in_time, :missed, :handled,
              :ended, :resolved_at, :resolutions, :reopenings, :reached, :unreached, :answers, :satisfaction_sum, :satisfied, :solved,
              :recommend_answers, :promoters, :detractors, :satisfaction, :recommend, :state)
            where id = :id
            """;

    private static final String BEGIN = """
            insert into complaint (id, organization, kind, status, missed, handled, ended, resolutions, reopenings, reached, unreached,
              answers, satisfaction_sum, satisfied, solved, recommend_answers, promoters, detractors, state)
            values (:id, :organization, 'complaint', 'open', '{}', false, false, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, :state)
            on conflict do nothing
            """;

    private final Jdbi jdbi;

    Complaints(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void take(Entry entry) {
        Learned.from(entry)
                .ifPresent(learned -> jdbi.useHandle(handle -> {
                    var before = locked(handle, entry.stream()).orElseGet(() -> begun(handle, entry));
                    keep(handle, before.after(learned));
                }));
    }

    private static Optional<Complaint> locked(Handle handle, UUID id) {
        return handle.createQuery("select state from complaint where id = :id for update")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(state -> Facts.read(Complaint.class, state));
    }

    /** Two topics may bring the first facts of a complaint at once: whoever comes second waits here and finds the other's row. */
    private static Complaint begun(Handle handle, Entry entry) {
        var unknown = Complaint.unknown(entry.stream(), entry.organization());
        handle.createUpdate(BEGIN)
                .bind("id", unknown.id())
                .bind("organization", unknown.organization())
                .bind("state", Facts.write(unknown))
                .execute();
        return locked(handle, entry.stream()).orElseThrow();
    }

    private static void keep(Handle handle, Complaint complaint) {
        handle.createUpdate(KEEP)
                .bindMap(Columns.of(complaint))
                .bindArray("missed", String.class, Columns.missed(complaint))
                .execute();
    }
}
