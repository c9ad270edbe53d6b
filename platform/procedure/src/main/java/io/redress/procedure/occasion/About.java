package io.redress.procedure.occasion;

import java.util.Map;
import java.util.Optional;

/** What facts are about, for those that an {@link Occasion} can be narrowed to. */
public enum About {
    ITEM,
    MILESTONE,
    PAUSE_REASON,
    POSITION,
    RESULT,
    FINDING,
    BODY,
    DEPARTMENT,
    REMEDY,
    PARTY,
    CHANNEL,
    /** {@code accepted} or {@code refused}. */
    CHOICE,
    /** {@code agreed} or {@code disputed}. */
    REVIEW,
    /** {@code content} or {@code not-content}. */
    ANSWER,
    /** A level of early warning. */
    WARNING;

    private static final Map<String, About> BY_FACT = Map.ofEntries(
            Map.entry("case.checked", ITEM),
            Map.entry(Occasion.MET, MILESTONE),
            Map.entry("case.deadline-near", MILESTONE),
            Map.entry("case.deadline-missed", MILESTONE),
            Map.entry("case.extended", MILESTONE),
            Map.entry("case.extension-asked", MILESTONE),
            Map.entry("case.paused", PAUSE_REASON),
            Map.entry("case.escalated", POSITION),
            Map.entry(Occasion.AUTHORITY_EXCEEDED, POSITION),
            Map.entry("case.resolved", RESULT),
            Map.entry("case.investigated", FINDING),
            Map.entry("case.referred", BODY),
            Map.entry("case.assigned", DEPARTMENT),
            Map.entry("case.transferred", DEPARTMENT),
            Map.entry("case.remedy-requested", REMEDY),
            Map.entry("case.remedy-decided", REMEDY),
            Map.entry("case.remedy-executed", REMEDY),
            Map.entry("case.task-opened", PARTY),
            Map.entry("case.task-done", PARTY),
            Map.entry("complaint.registered", CHANNEL),
            Map.entry("case.chosen", CHOICE),
            Map.entry("complaint.chosen", CHOICE),
            Map.entry("case.reviewed", REVIEW),
            Map.entry("callback.completed", ANSWER),
            Map.entry("survey.answered", ANSWER),
            Map.entry("warning.raised", WARNING));

    /** Empty for facts that are about nothing in particular. */
    public static Optional<About> of(String fact) {
        return Optional.ofNullable(BY_FACT.get(fact));
    }
}
