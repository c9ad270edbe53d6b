package io.redress.followup.callback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The queue of all organisations; every question names one. */
@ApplicationScoped
class CallbackRows implements PanacheRepositoryBase<CallbackRow, Long> {

    /**
     * What a caller looks for.
     *
     * @param after the last one seen; null for the first page
     */
    record Search(
            String organization,
            @Nullable Status status,
            @Nullable Instant dueBefore,
            @Nullable UUID complaint,
            @Nullable Place after) {}

    /** A place in the order of the queue. */
    record Place(Instant dueAt, long n) {}

    /** Whoever took a call may still bring it to its end when the link was faster; nobody else begins it. */
    private static final String STILL_OF_USE = "not (answered and status = 'claimed' and claimedUntil <= :realNow)";

    /** Soonest due first. */
    List<CallbackRow> search(Search search, Instant realNow, int most) {
        var conditions =
                new ArrayList<>(List.of("organization = :organization", "listed", "not withdrawn", STILL_OF_USE));
        var values = new HashMap<String, Object>(Map.of("organization", search.organization(), "realNow", realNow));
        if (search.complaint() != null) {
            conditions.add("complaint = :complaint");
            values.put("complaint", search.complaint());
        }
        if (search.dueBefore() != null) {
            conditions.add("dueAt < :dueBefore");
            values.put("dueBefore", search.dueBefore());
        }
        if (search.status() != null) {
            conditions.add(condition(search.status()));
        }
        if (search.after() != null) {
            conditions.add("(dueAt > :afterDue or dueAt = :afterDue and n > :afterN)");
            values.put("afterDue", search.after().dueAt());
            values.put("afterN", search.after().n());
        }
        return find(String.join(" and ", conditions) + " order by dueAt, n", values)
                .page(0, most)
                .list();
    }

    private static String condition(Status status) {
        return switch (status) {
            case SCHEDULED -> "(status = 'scheduled' or status = 'claimed' and claimedUntil <= :realNow)";
            case CLAIMED -> "status = 'claimed' and claimedUntil > :realNow";
            case COMPLETED -> "status = 'completed'";
            case UNREACHED -> "status = 'unreached'";
        };
    }

    /** Links whose time is up, soonest first. */
    List<CallbackRow> due(Instant now, int most) {
        return find("nextAt <= ?1 and not withdrawn order by nextAt, n", now)
                .page(0, most)
                .list();
    }

    long countDue(Instant now) {
        return count("nextAt <= ?1 and not withdrawn", now);
    }

    void concern(UUID complaint, UUID customer) {
        update("customer = ?2 where complaint = ?1 and customer is null", complaint, customer);
    }

    /** Takes what nobody is just at off the queue: whoever holds a call of an older round may still bring it to its end. */
    void withdrawBefore(UUID complaint, int round) {
        update("withdrawn = true where complaint = ?1 and round < ?2 and status = 'scheduled'", complaint, round);
    }

    /** Takes off the queue whatever is open, claimed or not. */
    void withdraw(UUID complaint) {
        update("withdrawn = true where complaint = ?1 and status in ('scheduled', 'claimed')", complaint);
    }
}
