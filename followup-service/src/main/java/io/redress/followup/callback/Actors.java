package io.redress.followup.callback;

import io.redress.runtime.identity.Caller;
import io.redress.runtime.identity.Roles;
import io.redress.runtime.journal.Actor;

/** Who acts on a callback: the signed-in person, as caller. */
final class Actors {

    private Actors() {}

    static Actor of(Caller caller) {
        return new Actor.Staff(caller.staff(), Roles.CALLER);
    }
}
