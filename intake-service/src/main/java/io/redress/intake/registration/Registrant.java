package io.redress.intake.registration;

import io.redress.runtime.identity.Caller;
import io.redress.runtime.identity.Roles;
import io.redress.runtime.journal.Actor;

/** Who brings a complaint in: an agent of the organisation, or the customer, whoever that is. */
sealed interface Registrant {

    Actor actor();

    record Agent(String staff) implements Registrant {
        @Override
        public Actor actor() {
            return new Actor.Staff(staff, Roles.AGENT);
        }
    }

    record Customer() implements Registrant {
        @Override
        public Actor actor() {
            return Actor.CUSTOMER;
        }
    }

    /** Staff without the role, and agents of other organisations, are customers like any other. */
    static Registrant of(Caller caller, String organization) {
        return caller.has(Roles.AGENT) && caller.belongsTo(organization) ? new Agent(caller.staff()) : new Customer();
    }
}
