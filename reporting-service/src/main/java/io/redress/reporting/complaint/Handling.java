package io.redress.reporting.complaint;

import io.redress.reporting.complaint.Learned.CaseChanged;
import io.redress.reporting.complaint.Learned.CaseState;
import io.redress.reporting.complaint.Learned.CaseState.Clock;
import io.redress.reporting.complaint.Learned.Findings;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What routing's facts have said so far.
 *
 * @param state as the newest of them carried it
 * @param intercepted whether a known incident ever explained it
 * @param acceptedInTime how the acceptance clock of the first round came out; null while it is open
 * @param missed milestones of any round whose clock was missed, those aside that only inform
 * @param resolvedAt last resolution; null while there is none or the case is open again
 */
record Handling(
        CaseState state,
        Findings findings,
        boolean intercepted,
        @Nullable Boolean acceptedInTime,
        SortedSet<String> missed,
        @Nullable Instant resolvedAt,
        int resolutions,
        int reopenings) {

    private static final Set<String> ENDED = Set.of("closed", "returned", "referred", "withdrawn");

    static Handling first(CaseChanged fact) {
        return new Handling(fact.state(), fact.findings(), false, null, new TreeSet<>(), null, 0, 0).after(fact);
    }

    Handling after(CaseChanged fact) {
        var now = fact.state();
        var resolved = fact.name().equals("resolved");
        var reopened = fact.name().equals("reopened");
        return new Handling(
                now,
                findings.before(fact.findings()),
                intercepted || now.status().equals("intercepted"),
                acceptedInTime == null ? accepted(now) : acceptedInTime,
                missedBy(now),
                resolved ? fact.at() : reopened ? null : resolvedAt,
                resolutions + (resolved ? 1 : 0),
                reopenings + (reopened ? 1 : 0));
    }

    /** Nothing is expected to happen to it any more. */
    boolean ended() {
        return ENDED.contains(state.status());
    }

    boolean handled() {
        return resolvedAt != null || ended();
    }

    private static @Nullable Boolean accepted(CaseState now) {
        if (now.round() > 1) {
            return null;
        }
        return now.clocks().stream()
                .filter(clock -> clock.milestone().equals("acceptance"))
                .filter(clock -> clock.state().equals("met") || clock.state().equals("missed"))
                .findFirst()
                .map(clock -> clock.state().equals("met"))
                .orElse(null);
    }

    private SortedSet<String> missedBy(CaseState now) {
        var all = now.clocks().stream()
                .filter(Clock::isBroken)
                .map(Clock::milestone)
                .collect(Collectors.toCollection(TreeSet::new));
        all.addAll(missed);
        return all;
    }
}
