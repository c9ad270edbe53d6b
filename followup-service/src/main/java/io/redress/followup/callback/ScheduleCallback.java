package io.redress.followup.callback;

import io.redress.followup.matter.Matter;
import io.redress.followup.procedure.PinnedProcedures;
import io.redress.followup.round.By;
import io.redress.followup.round.Callback;
import io.redress.followup.round.Followups;
import io.redress.followup.round.Kind;
import io.redress.followup.round.Order;
import io.redress.procedure.followup.Plan;
import io.redress.runtime.journal.Actor;
import org.jdbi.v3.core.Jdbi;

import java.time.Instant;
import jakarta.enterprise.context.ApplicationScoped;

/** Has the customer asked when the procedure's follow-up plan says so. */
@ApplicationScoped
public class ScheduleCallback {

    private final Followups followups;
    private final PinnedProcedures procedures;
    private final CallbackRows rows;
    private final Jdbi jdbi;

    ScheduleCallback(Followups followups, PinnedProcedures procedures, CallbackRows rows, Jdbi jdbi) {
        this.followups = followups;
        this.procedures = procedures;
        this.rows = rows;
        this.jdbi = jdbi;
    }

    /**
     * Runs in the transaction of the fact that is taken in.
     *
     * @param fact name of the fact, {@code case.resolved}
     * @param at from when the fact counts, and the plan's time with it
     */
    public void after(String fact, Instant at, Matter matter) {
        if (matter.silenced()) {
            return;
        }
        var procedure = procedures.of(matter);
        var facts = matter.facts();
        var due = procedure
                .plan(facts)
                .filter(plan -> plan.after().equals(fact))
                .filter(plan -> !isOrdered(plan, matter, facts.round()));
        due.ifPresent(plan -> {
            var order = order(plan, new Timing(procedure), at, matter.reference(), facts.round(), by(plan, matter));
            followups.record(matter.complaint(), matter.organization(), Actor.SUITE, order.fact());
        });
    }

    /** A plan asks once in a round. After a healing the call may be back from the topic while the fact that led to it comes in again. */
    private boolean isOrdered(Plan plan, Matter matter, int round) {
        return followups.locked(matter.complaint()).callbacks().stream()
                .map(Callback::order)
                .anyMatch(order -> order.round() == round && plan.id().equals(order.plan()));
    }

    private Order order(Plan plan, Timing timing, Instant at, String reference, int round, By by) {
        return switch (by) {
            case PHONE -> {
                var due = timing.dueAt(plan, at);
                var notBefore = timing.notBefore(plan, at, due);
                yield new Order(next(), kind(plan), reference, round, due, notBefore, By.PHONE, plan.id());
            }
            case LINK -> new Order(next(), kind(plan), reference, round, timing.linkEnds(at), at, By.LINK, plan.id());
        };
    }

    /** A database that was put back to an older state counts from there: numbers that healing has brought back are passed over. */
    private long next() {
        var number = drawn();
        while (rows.findById(number) != null) {
            number = drawn();
        }
        return number;
    }

    private long drawn() {
        return jdbi.withHandle(handle -> handle.createQuery("select nextval('callback_number')")
                .mapTo(Long.class)
                .one());
    }

    /** Nobody rings where the plan wants the link, where there is no number, or where the customer asked for writing alone. */
    private static By by(Plan plan, Matter matter) {
        return plan.by() == Plan.By.LINK || !matter.callable() ? By.LINK : By.PHONE;
    }

    private static Kind kind(Plan plan) {
        return plan.kind() == Plan.Kind.RECHECK ? Kind.RECHECK : Kind.CALLBACK;
    }
}
