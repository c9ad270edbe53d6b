package io.redress.intake.progress;

import io.redress.intake.told.CaseTold;
import io.redress.intake.told.CaseTold.Alternative;
import io.redress.intake.told.CaseTold.ClockTold;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A case as the customer's side knows it.
 *
 * @param facts how many have been taken in
 * @param status as the customer sees it
 * @param departments all that ever answered for it: whoever worked it may go on reading it
 * @param owners likewise
 * @param accepted from then on the owner is shown instead of the first receiver
 * @param alternatives offered now; empty while none are
 * @param chosen the alternative that routing took as chosen
 * @param incident the incident it belongs to; null while it belongs to none
 * @param nextWordBy what the last word to the customer promised; null when it promised nothing
 * @param reason words that say why it stands so
 */
public record Progress(
        long facts,
        String status,
        String procedure,
        @Nullable String category,
        String severity,
        @Nullable String nature,
        @Nullable String scope,
        String department,
        String owner,
        List<String> departments,
        List<String> owners,
        boolean accepted,
        int round,
        List<ClockTold> clocks,
        List<Alternative> alternatives,
        @Nullable Integer chosen,
        @Nullable String finding,
        @Nullable String cause,
        @Nullable String result,
        @Nullable UUID incident,
        @Nullable Instant nextWordBy,
        @Nullable WordsRef reason) {

    /**
     * Folds one fact in.
     *
     * @param before null before the first
     */
    static Progress after(@Nullable Progress before, String type, CaseTold told) {
        var last = CustomerSteps.beginsAnew(type) ? null : before;
        return new Progress(
                before == null ? 1 : before.facts + 1,
                CustomerStatus.after(before == null ? null : before.status, type, told),
                told.procedure(),
                told.category(),
                told.severity(),
                told.nature(),
                told.scope(),
                told.department(),
                told.owner(),
                joined(before == null ? List.of() : before.departments, told.department()),
                joined(before == null ? List.of() : before.owners, told.owner()),
                (before != null && before.accepted) || type.equals("redress.case.accepted.v1"),
                told.round(),
                told.clocks(),
                alternatives(last, type, told),
                chosen(last, type, told),
                told.finding() != null ? told.finding() : last == null ? null : last.finding,
                told.cause() != null ? told.cause() : last == null ? null : last.cause,
                told.result() != null ? told.result() : last == null ? null : last.result,
                told.incident() != null ? told.incident() : before == null ? null : before.incident,
                nextWordBy(last, type, told),
                reason(last, type, told));
    }

    /** A proposal that still waits for somebody's approval is not the customer's to see. */
    private static List<Alternative> alternatives(@Nullable Progress last, String type, CaseTold told) {
        if (type.equals("redress.case.proposed.v1") && told.alternatives() != null) {
            return told.status().equals("awaiting-approval") ? List.of() : told.alternatives();
        }
        return last == null ? List.of() : last.alternatives;
    }

    private static @Nullable Integer chosen(@Nullable Progress last, String type, CaseTold told) {
        return switch (type) {
            case "redress.case.chosen.v1" -> told.alternative();
            case "redress.case.proposed.v1" -> null;
            default -> last == null ? null : last.chosen;
        };
    }

    private static @Nullable Instant nextWordBy(@Nullable Progress last, String type, CaseTold told) {
        if (told.expectedRecovery() != null) {
            return told.expectedRecovery();
        }
        return last == null || told.nextWordBy() != null || CustomerSteps.isShown(type, told)
                ? told.nextWordBy()
                : last.nextWordBy;
    }

    private static @Nullable WordsRef reason(@Nullable Progress last, String type, CaseTold told) {
        var words = told.words();
        return switch (type) {
            case "redress.case.returned.v1", "redress.case.papers-asked.v1" -> words == null ? null : words.reason();
            case "redress.case.resolved.v1" -> words == null ? null : words.text();
            case "redress.case.accepted.v1",
                    "redress.case.investigated.v1",
                    "redress.case.resumed.v1",
                    "redress.case.withdrawn.v1",
                    "redress.case.proposed.v1" -> null;
            default -> last == null ? null : last.reason;
        };
    }

    private static List<String> joined(List<String> known, String one) {
        return known.contains(one)
                ? known
                : Stream.concat(known.stream(), Stream.of(one)).toList();
    }
}
