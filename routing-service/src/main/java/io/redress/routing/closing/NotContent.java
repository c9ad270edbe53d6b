package io.redress.routing.closing;

import io.redress.procedure.appeal.Appeals.Level;
import io.redress.procedure.appeal.Appeals.Referral;
import io.redress.routing.casework.CaseFact;
import io.redress.routing.casework.CaseStatus;
import io.redress.routing.desk.Worked;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** What is left to a customer who is not content, step by step as the file says: once more, other people, a body outside. */
@ApplicationScoped
public class NotContent {

    /** An appeal needs something that it is against. */
    private static final Set<CaseStatus> ANSWERED = Set.of(CaseStatus.RESOLVED, CaseStatus.CLOSED);

    private static final String APPEAL = "appeal";

    private final ReopenCase reopenCase;
    private final AppealCase appealCase;

    NotContent(ReopenCase reopenCase, AppealCase appealCase) {
        this.reopenCase = reopenCase;
        this.appealCase = appealCase;
    }

    /**
     * What an answer that is not content does. Empty when the case is neither resolved nor closed any more. Where the file's own step leads
     * nowhere, the case is opened once more: nobody's answer is left without an effect.
     *
     * @param answer followup's entry that told it
     */
    public Optional<CaseFact> answered(Worked worked, UUID answer) {
        if (!ANSWERED.contains(worked.kase().status())) {
            return Optional.empty();
        }
        var before = worked.kase().hands().dissatisfied();
        var next = switch (worked.procedure().followUp().afterDissatisfied(before)) {
            case REOPEN -> Optional.<CaseFact>empty();
            case APPEAL -> appealCase.appealed(worked, answer).or(() -> referredByItself(worked, answer));
            case REFER -> referredByItself(worked, answer);
        };
        return next.or(() -> Optional.of(reopenCase.reopened(worked, answer)));
    }

    /** What an appeal by the customer does: the next level, at last the body outside, or a refusal with the rule that forbids it. */
    public CaseFact appealed(Worked worked, UUID appeal) {
        if (!ANSWERED.contains(worked.kase().status())) {
            return worked.moves().actRefused(APPEAL, "not-answered", appeal);
        }
        if (isTooLate(worked)) {
            return worked.moves().actRefused(APPEAL, "too-late", appeal);
        }
        return appealCase
                .appealed(worked, appeal)
                .or(() -> appealCase.referred(worked, appeal))
                .orElseGet(() -> worked.moves().actRefused(APPEAL, "no-appeal", appeal));
    }

    private Optional<CaseFact> referredByItself(Worked worked, UUID answer) {
        return Optional.ofNullable(worked.procedure().appeals().referral())
                .filter(Referral::automatic)
                .flatMap(_ -> appealCase.referred(worked, answer));
    }

    private static boolean isTooLate(Worked worked) {
        var resolvedAt = worked.kase().happened().get("case.resolved");
        return resolvedAt != null
                && level(worked)
                        .flatMap(level -> Optional.ofNullable(level.within()))
                        .filter(within -> worked.procedure()
                                .calendar()
                                .add(resolvedAt, within)
                                .at()
                                .isBefore(worked.at()))
                        .isPresent();
    }

    private static Optional<Level> level(Worked worked) {
        return worked.procedure().appeals().level(worked.kase().hands().appealed());
    }
}
