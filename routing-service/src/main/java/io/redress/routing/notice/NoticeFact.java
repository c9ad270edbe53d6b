package io.redress.routing.notice;

import io.redress.runtime.journal.FactType;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The facts of a corrective notice, as this service writes them to {@code redress.cases}; each names its number. */
public sealed interface NoticeFact {

    /** Number of the notice among those of its organisation, from 1. */
    long n();

    /** What the complaints agree in that it is about; what is absent may be anything. */
    record Matter(
            @Nullable String category,
            @Nullable String region,
            @Nullable String site,
            @Nullable String department) {}

    record Texted(WordsRef text) {}

    record Reasoned(WordsRef reason) {}

    /**
     * @param procedure version by which it was issued
     * @param cause code; null when it is to be found out
     * @param rule of the file; null when somebody issued it
     * @param complaints ids, oldest first; empty when somebody issued it
     * @param before the time of the rule before the notice, that the effect is measured against
     * @param verifiedBy position; null means whoever supervises
     */
    @FactType("redress.notice.issued.v1")
    record Issued(
            long n,
            String procedure,
            String department,
            @Nullable String cause,
            @Nullable String rule,
            Matter matter,
            List<UUID> complaints,
            Instant before,
            Instant dueAt,
            @Nullable String verifiedBy,
            Texted words)
            implements NoticeFact {}

    /** @param inTime whether that was at the due moment or before */
    @FactType("redress.notice.answered.v1")
    record Answered(long n, String department, boolean inTime, String by, Texted words) implements NoticeFact {}

    /** The department says that the fault is not its own. */
    @FactType("redress.notice.contested.v1")
    record Contested(long n, String department, String by, Reasoned words) implements NoticeFact {}

    /**
     * A supervisor has settled whose fault it is.
     *
     * @param department that answers now
     */
    @FactType("redress.notice.attributed.v1")
    record Attributed(long n, String department, boolean upheld, String by, Reasoned words) implements NoticeFact {}

    /** Complaints about the matter in a time; {@code perDay} to four decimals. */
    record Rate(Instant from, Instant to, long complaints, BigDecimal perDay) {}

    /**
     * @param before rate before the notice
     * @param after rate since the answer
     */
    @FactType("redress.notice.verified.v1")
    record Verified(long n, String department, boolean effective, Rate before, Rate after, String by, Texted words)
            implements NoticeFact {}
}
