package io.redress.routing.deadline;

import org.jdbi.v3.core.Jdbi;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds the cases that a timer has something to do with. */
@ApplicationScoped
class DueCases {

    /**
     * Locks the cases' own rows, as everybody does who changes a case, so that timers and people never wait for each other in a ring; whoever
     * is being worked on comes next time. The due moment itself is still in time.
     */
    private static final String CLAIM = """
            select c.id from case_file c
            join (
              select case_id, min(next_at) as next_at from clock
              where next_at < :now and case_id <> all(:left)
              group by case_id order by 2 limit :limit) due on due.case_id = c.id
            order by due.next_at
            for update of c skip locked
            """;

    private final Jdbi jdbi;

    DueCases(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Soonest due first; locked for the running transaction.
     *
     * @param left cases to leave alone
     */
    List<UUID> claim(Instant now, int limit, Collection<UUID> left) {
        return jdbi.withHandle(handle -> handle.createQuery(CLAIM)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bindArray("left", UUID.class, left.toArray())
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
    }

    /** How many clocks have something to do, fired by nobody yet. */
    long count(Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from clock where next_at < :now")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .one());
    }
}
