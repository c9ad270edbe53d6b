package io.redress.routing.clock;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Clocks of moments that somebody named in person, and what meets them. They stand in no file. */
public final class GivenClocks {

    /** A word that was promised to the customer by a named moment. */
    public static final String NEXT_WORD = "next-word";

    /** By when whoever a case was escalated to must have acted. */
    public static final String ANSWER = "answer";

    private static final Set<String> WORDS = Set.of(
            "case.progressed",
            "case.accepted",
            "case.papers-asked",
            "case.returned",
            "case.investigated",
            "case.proposed",
            "case.replied",
            "case.resolved",
            "case.referred",
            "case.extended");

    private static final Map<String, Set<String>> MET = Map.of(
            NEXT_WORD,
            WORDS,
            ANSWER,
            Set.of(
                    "case.accepted",
                    "case.investigated",
                    "case.proposed",
                    "case.approval-asked",
                    "case.remedy-decided",
                    "case.replied",
                    "case.progressed",
                    "case.resolved",
                    "case.transferred",
                    "case.escalated",
                    "case.referred",
                    "case.noted"));

    private GivenClocks() {}

    static void meet(Map<String, CaseClock> clocks, Happening happening, Instant at) {
        clocks.replaceAll((code, clock) -> clock.isGiven()
                        && clock.waits()
                        && MET.getOrDefault(code, Set.of()).contains(happening.fact())
                ? clock.reachedAt(at).judged()
                : clock);
    }
}
