package io.redress.routing.desk;

import io.redress.runtime.journal.Entry;
import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * What this service has made of the others' facts. The inbox takes each of them once; but a database that was put back to an older state has
 * forgotten that it did, and when healing has brought the effects back from the topic, their causes come in again.
 */
@ApplicationScoped
public class Effects {

    private final Jdbi jdbi;

    Effects(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether an entry of the case names the consumed one as its cause ({@code causedBy}). The case is locked by whoever then acts. */
    public boolean areRecorded(Entry consumed) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (
                          select from journal where stream = :stream and data::jsonb ->> 'causedBy' = :cause)
                        """)
                .bind("stream", consumed.stream())
                .bind("cause", consumed.id().toString())
                .mapTo(Boolean.class)
                .one());
    }
}
