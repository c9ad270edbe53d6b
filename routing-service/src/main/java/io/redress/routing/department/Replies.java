package io.redress.routing.department;

import io.redress.runtime.inbox.Delivery;
import org.jdbi.v3.core.Jdbi;

import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/** Which replies were taken up, so that a copy is known for one. */
@ApplicationScoped
class Replies {

    private final Jdbi jdbi;

    Replies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Where the reply with this id lay that was taken up; empty when none was. */
    Optional<String> placeOf(Delivery reply) {
        return jdbi.withHandle(handle -> handle.createQuery("select place from department_reply where id = :id")
                .bind("id", reply.id())
                .mapTo(String.class)
                .findOne());
    }

    /** In the transaction of its effect, or of its refusal. */
    void keep(Delivery reply, String system, String outcome) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into department_reply (id, place, system, outcome)
                        values (:id, :place, :system, :outcome)
                        """)
                .bind("id", reply.id())
                .bind("place", reply.place())
                .bind("system", system)
                .bind("outcome", outcome)
                .execute());
    }
}
