package io.redress.followup.matter;

import io.redress.procedure.condition.CaseFacts;
import io.redress.runtime.inbox.NotYet;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/**
 * One complaint as this service knows it.
 *
 * @param registered null until intake's fact has arrived
 * @param situation null while there is no case
 * @param silence null while the customer may be asked
 */
public record Matter(
        UUID complaint,
        String organization,
        @Nullable Registered registered,
        @Nullable Situation situation,
        @Nullable Silence silence) {

    /** The version of the procedure that the complaint is on. */
    public String procedure() {
        return situation == null ? registration().procedure() : situation.procedure();
    }

    public String reference() {
        return registration().reference();
    }

    /** Empty also while intake's fact has not arrived. */
    public Optional<UUID> customer() {
        return Optional.ofNullable(registered).map(Registered::customer);
    }

    public String language() {
        return registration().language();
    }

    /** Whether a caller could ring the customer. */
    public boolean callable() {
        return registration().callable();
    }

    public boolean silenced() {
        return silence != null;
    }

    /** What conditions of the procedure speak of. */
    public CaseFacts facts() {
        var complaint = registration();
        if (situation == null) {
            return CaseFacts.of(complaint.facts(complaint.category()), null, null, null, null, null, null, null, 1);
        }
        return CaseFacts.of(
                complaint.facts(situation.category()),
                situation.severity(),
                situation.nature(),
                situation.scope(),
                situation.department(),
                situation.finding(),
                situation.cause(),
                situation.result(),
                situation.round());
    }

    /** @throws NotYet when routing's fact was faster than intake's: they are on two topics */
    private Registered registration() {
        if (registered == null) {
            throw new NotYet("the registration of complaint " + complaint);
        }
        return registered;
    }
}
