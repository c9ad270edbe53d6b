package io.redress.intake.progress;

import io.redress.runtime.journal.Facts;
import org.jdbi.v3.core.Jdbi;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The projection's rows. */
@ApplicationScoped
public class ProgressRows {

    private final Jdbi jdbi;
    private final Clock clock;

    ProgressRows(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Empty until routing has opened the case. */
    public Optional<Progress> find(UUID complaint) {
        return jdbi.withHandle(handle -> handle.createQuery("select state from progress where complaint = :complaint")
                .bind("complaint", complaint)
                .mapTo(String.class)
                .findOne()
                .map(state -> Facts.read(Progress.class, state)));
    }

    void keep(UUID complaint, String organization, Progress progress) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into progress (complaint, organization, sequence, status, category, department, owner, state)
                        values (:complaint, :organization, :facts, :status, :category, :department, :owner, :state)
                        on conflict (complaint) do update set sequence = excluded.sequence, status = excluded.status,
                          category = excluded.category, department = excluded.department, owner = excluded.owner, state = excluded.state
                        """)
                .bindMethods(progress)
                .bind("complaint", complaint)
                .bind("organization", organization)
                .bind("state", Facts.write(progress))
                .execute());
    }

    /** A caller has taken a callback: until then they may read the complaint. */
    void claimed(UUID complaint, long n, String staff, Instant until) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into held_callback (complaint, n, staff, until) values (:complaint, :n, :staff, :until)
                        on conflict (complaint, n) do update set staff = excluded.staff, until = excluded.until
                        """)
                .bind("complaint", complaint)
                .bind("n", n)
                .bind("staff", staff)
                .bind("until", until.atOffset(ZoneOffset.UTC))
                .execute());
    }

    void released(UUID complaint, long n) {
        jdbi.useHandle(
                handle -> handle.createUpdate("delete from held_callback where complaint = :complaint and n = :n")
                        .bind("complaint", complaint)
                        .bind("n", n)
                        .execute());
    }

    public boolean isHeldBy(UUID complaint, String staff) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from held_callback
                          where complaint = :complaint and staff = :staff and until > :now)
                        """)
                .bind("complaint", complaint)
                .bind("staff", staff)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .mapTo(Boolean.class)
                .one());
    }
}
