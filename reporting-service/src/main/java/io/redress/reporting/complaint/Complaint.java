package io.redress.reporting.complaint;

import io.redress.reporting.complaint.Learned.Answered;
import io.redress.reporting.complaint.Learned.CaseChanged;
import io.redress.reporting.complaint.Learned.Registered;
import io.redress.reporting.complaint.Learned.Unreached;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What is known of one complaint. Each service's facts fill a part of their own, so the order between services does not matter; within a
 * service the inbox keeps it.
 */
record Complaint(
        UUID id,
        String organization,
        @Nullable Registered registered,
        @Nullable Handling handling,
        Opinion opinion) {

    /** How it counts: each complaint in exactly one of these. */
    enum Kind {
        COMPLAINT,
        /** Explained at once by a known incident, and never dispatched. */
        INTERCEPTED,
        /** Noticed by staff: no customer complained. */
        OBSERVATION
    }

    static Complaint unknown(UUID id, String organization) {
        return new Complaint(id, organization, null, null, Opinion.NONE);
    }

    /** The one function that applies a fact. */
    Complaint after(Learned fact) {
        return switch (fact) {
            case Registered now -> new Complaint(id, organization, now, handling, opinion);
            case CaseChanged now ->
                new Complaint(
                        id,
                        organization,
                        registered,
                        handling == null ? Handling.first(now) : handling.after(now),
                        opinion);
            case Answered now -> withOpinion(opinion.after(now));
            case Unreached ignored -> withOpinion(opinion.unreachedOnceMore());
        };
    }

    Kind kind() {
        if ("staff-observation".equals(channel()) || isObservation()) {
            return Kind.OBSERVATION;
        }
        var intercepted =
                (registered != null && registered.incident() != null) || (handling != null && handling.intercepted());
        return intercepted ? Kind.INTERCEPTED : Kind.COMPLAINT;
    }

    /** Other channels can be counted so too: the procedure says which. */
    private boolean isObservation() {
        return registered != null && Boolean.TRUE.equals(registered.observation());
    }

    private @Nullable String channel() {
        if (handling != null) {
            return handling.state().channel();
        }
        return registered == null ? null : registered.channel();
    }

    private Complaint withOpinion(Opinion now) {
        return new Complaint(id, organization, registered, handling, now);
    }
}
