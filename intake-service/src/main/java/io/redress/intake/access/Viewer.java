package io.redress.intake.access;

import io.redress.runtime.identity.Roles;
import io.redress.runtime.journal.Actor;

/** In which capacity somebody looks at a complaint. */
public sealed interface Viewer {

    Actor actor();

    /** Whether contact data is shown; all others must give a reason, in the service that knows the relation. */
    boolean seesContact();

    /** Whoever holds the access code. */
    record Customer() implements Viewer {
        @Override
        public Actor actor() {
            return Actor.CUSTOMER;
        }

        @Override
        public boolean seesContact() {
            return true;
        }
    }

    /** @param role that allows it */
    record Staff(String number, String role) implements Viewer {
        @Override
        public Actor actor() {
            return new Actor.Staff(number, role);
        }

        @Override
        public boolean seesContact() {
            return role.equals(Roles.AGENT);
        }
    }
}
