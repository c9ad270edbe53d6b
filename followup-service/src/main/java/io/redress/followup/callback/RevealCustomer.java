package io.redress.followup.callback;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.runtime.identity.Caller;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Shows the customer's number to the caller who holds the callback. Intake journals who asked and why; nothing of it is stored here. */
@ApplicationScoped
class RevealCustomer {

    private final Relation relation;
    private final IntakeCustomers customers;
    private final Caller caller;

    RevealCustomer(Relation relation, IntakeCustomers customers, Caller caller) {
        this.relation = relation;
        this.customers = customers;
        this.caller = caller;
    }

    JsonNode reveal(long n, String reason) {
        var complaint = relation.complaintOf(n);
        return customers.ask(complaint, caller.organization(), caller.staff(), reason);
    }

    /** Whether this caller has to do with the customer. A transaction of its own: none is open while another service is asked. */
    @ApplicationScoped
    static class Relation {

        private final Callbacks callbacks;
        private final Leases leases;

        Relation(Callbacks callbacks, Leases leases) {
            this.callbacks = callbacks;
            this.leases = leases;
        }

        /** @throws io.redress.runtime.problem.Problem 409 unless the caller's lease still runs */
        @Transactional
        UUID complaintOf(long n) {
            var held = callbacks.open(n);
            if (callbacks.claimed(held).leased(leases.now())) {
                return held.complaint();
            }
            throw callbacks.refusal(held);
        }
    }
}
