package io.redress.routing.casework;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.redress.runtime.journal.FactType;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The facts of a case as this service writes them to {@code redress.cases}; each carries the case's standing after it. */
public sealed interface CaseFact
        permits CaseFact.Opened,
                CaseFact.Accepted,
                CaseFact.PapersAsked,
                CaseFact.Returned,
                CaseFact.Investigated,
                CaseFact.Proposed,
                CaseFact.Chosen,
                CaseFact.Replied,
                CaseFact.Resolved,
                CaseFact.ClosureRecorded,
                CaseFact.Closed,
                CaseFact.Reopened,
                CaseFact.DeadlineNear,
                CaseFact.DeadlineMissed,
                CaseFact.ActRefused,
                CaseFact.Noted,
                TimeFact,
                HandoverFact,
                WorkFact,
                RemedyFact,
                LinkFact {

    Standing after();

    /** The row of the routing table that decided, by its id: rows may change their places. */
    record Route(String table, String row) {}

    record ReasonWords(@Nullable WordsRef reason) {

        /** Absent altogether when nobody gave a reason. */
        public static @Nullable ReasonWords of(@Nullable WordsRef reason) {
            return reason == null ? null : new ReasonWords(reason);
        }
    }

    record TextWords(WordsRef text) {}

    @FactType("redress.case.opened.v1")
    record Opened(
            @JsonUnwrapped Standing after,
            Route route,
            @Nullable UUID customer,
            String language,
            List<String> reachable,
            List<String> needs,
            List<String> demands,
            Complaint complaint)
            implements CaseFact {}

    @FactType("redress.case.accepted.v1")
    record Accepted(@JsonUnwrapped Standing after, @Nullable ReasonWords words) implements CaseFact {}

    /**
     * The customer must bring papers first.
     *
     * @param dueAt when it is decided without them; null when nothing happens by itself
     */
    @FactType("redress.case.papers-asked.v1")
    record PapersAsked(
            @JsonUnwrapped Standing after,
            List<String> papers,
            @Nullable Instant dueAt,
            @Nullable ReasonWords words) implements CaseFact {}

    /** @param causedBy entry that said so; null when somebody here, or the passing of time, decided it */
    @FactType("redress.case.returned.v1")
    record Returned(@JsonUnwrapped Standing after, @Nullable UUID causedBy, ReasonWords words) implements CaseFact {}

    @FactType("redress.case.investigated.v1")
    record Investigated(
            @JsonUnwrapped Standing after, List<String> means, String finding, String cause, TextWords words)
            implements CaseFact {}

    /** @param by staff number of the proposer; null in facts from before it was said */
    @FactType("redress.case.proposed.v1")
    record Proposed(
            @JsonUnwrapped Standing after,
            List<Alternative> alternatives,
            @Nullable String by) implements CaseFact {}

    /** One way to put it right; the customer picks by {@code n}, from 1. */
    record Alternative(int n, TextWords words, List<Remedy> remedies) {}

    /**
     * Exactly one of {@code alternative} and {@code refused}.
     *
     * @param causedBy entry of the consumed fact; null when whoever works the case recorded the choice
     */
    @FactType("redress.case.chosen.v1")
    record Chosen(
            @JsonUnwrapped Standing after,
            @Nullable Integer alternative,
            @Nullable Boolean refused,
            @Nullable UUID causedBy,
            @Nullable ReasonWords words)
            implements CaseFact {}

    @FactType("redress.case.replied.v1")
    record Replied(@JsonUnwrapped Standing after, ReplyWords words) implements CaseFact {}

    /** @param form the reply's form as one JSON text */
    record ReplyWords(WordsRef text, @Nullable WordsRef form) {}

    @FactType("redress.case.resolved.v1")
    record Resolved(@JsonUnwrapped Standing after, String result, TextWords words) implements CaseFact {}

    @FactType("redress.case.closure-recorded.v1")
    record ClosureRecorded(
            @JsonUnwrapped Standing after,
            String cause,
            String root,
            String responsibility,
            @Nullable LessonWords words)
            implements CaseFact {}

    record LessonWords(WordsRef lesson) {}

    /** @param substantiated null when nothing was investigated */
    @FactType("redress.case.closed.v1")
    record Closed(
            @JsonUnwrapped Standing after,
            String result,
            String cause,
            String root,
            String responsibility,
            @Nullable Boolean substantiated)
            implements CaseFact {}

    /** @param answer entry of followup-service that told of a customer who is not content */
    @FactType("redress.case.reopened.v1")
    record Reopened(@JsonUnwrapped Standing after, UUID answer) implements CaseFact {}

    @FactType("redress.case.deadline-near.v1")
    record DeadlineNear(@JsonUnwrapped Standing after, String milestone, Instant dueAt) implements CaseFact {}

    @FactType("redress.case.deadline-missed.v1")
    record DeadlineMissed(@JsonUnwrapped Standing after, String milestone, Instant dueAt) implements CaseFact {}

    /**
     * What somebody wanted from outside came too late or does not fit.
     *
     * @param rule code of what forbade it
     * @param causedBy entry of the consumed fact
     */
    @FactType("redress.case.act-refused.v1")
    record ActRefused(
            @JsonUnwrapped Standing after,
            String action,
            String rule,
            @Nullable UUID causedBy) implements CaseFact {}

    @FactType("redress.case.noted.v1")
    record Noted(@JsonUnwrapped Standing after, TextWords words) implements CaseFact {}
}
