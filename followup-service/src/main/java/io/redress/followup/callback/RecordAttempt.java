package io.redress.followup.callback;

import io.redress.followup.callback.AttemptBody.Answers;
import io.redress.followup.matter.Matter;
import io.redress.followup.matter.Matters;
import io.redress.followup.procedure.PinnedProcedures;
import io.redress.followup.round.Attempt;
import io.redress.followup.round.Callback;
import io.redress.followup.round.FollowupFact.CallbackAttempted;
import io.redress.followup.round.FollowupFact.CallbackCompleted;
import io.redress.followup.round.FollowupFact.CallbackUnreached;
import io.redress.followup.round.FollowupFact.Recorded;
import io.redress.followup.round.FollowupFact.Remarked;
import io.redress.followup.round.Followups;
import io.redress.procedure.Procedure;
import io.redress.procedure.followup.Plan;
import io.redress.runtime.identity.Caller;
import io.redress.runtime.words.Kind;
import io.redress.runtime.words.Words;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Takes down what came of ringing. A valid call brings the answers and ends the callback; any other one is an attempt, and after as many in different parts of days as
 * the plan allows the customer counts as not reached.
 */
@ApplicationScoped
class RecordAttempt {

    /** Where a plan is no longer to be found: the suite's usual number. */
    private static final int USUAL_ATTEMPTS = 3;

    private final Callbacks callbacks;
    private final Followups followups;
    private final Matters matters;
    private final PinnedProcedures procedures;
    private final Words words;
    private final Caller caller;

    RecordAttempt(
            Callbacks callbacks,
            Followups followups,
            Matters matters,
            PinnedProcedures procedures,
            Words words,
            Caller caller) {
        this.callbacks = callbacks;
        this.followups = followups;
        this.matters = matters;
        this.procedures = procedures;
        this.words = words;
        this.caller = caller;
    }

    @Transactional
    void record(long n, AttemptBody body) {
        body.check();
        var held = callbacks.open(n);
        var claimed = callbacks.claimed(held);
        var attempts = attempted(held, claimed, body);
        var procedure = procedures.of(matter(held));
        if (body.valid()) {
            complete(held, procedure, body.given());
        } else if (!held.followup().answered(held.round()) && isLast(claimed, attempts, procedure)) {
            var fact = new CallbackUnreached(n, held.round(), attempts.size());
            followups.record(held.complaint(), held.organization(), Actors.of(caller), fact);
        }
    }

    /** @return all attempts, with this one */
    private List<Attempt> attempted(Held held, Callback.Claimed claimed, AttemptBody body) {
        var number = claimed.attempts().size() + 1;
        var recording =
                kept(held, Kind.INTERNAL, body.recording()).map(Recorded::new).orElse(null);
        var fact = new CallbackAttempted(held.n(), number, body.outcome(), body.valid(), body.validity(), recording);
        followups.record(held.complaint(), held.organization(), Actors.of(caller), fact);
        return followups.of(held.complaint()).callback(held.n()).orElseThrow().attempts();
    }

    private void complete(Held held, Procedure procedure, Answers answers) {
        var remark = kept(held, Kind.FROM_CUSTOMER, answers.remark())
                .map(Remarked::new)
                .orElse(null);
        var fact = new CallbackCompleted(
                held.n(),
                held.round(),
                answers.resolved(),
                answers.satisfaction(),
                answers.recommend(),
                procedure.followUp().isContent(answers.resolved(), answers.satisfaction()),
                !held.followup().answered(held.round()),
                remark);
        followups.record(held.complaint(), held.organization(), Actors.of(caller), fact);
    }

    private static boolean isLast(Callback.Claimed claimed, List<Attempt> attempts, Procedure procedure) {
        var plan = procedure.followUp().plans().stream()
                .filter(one -> one.id().equals(claimed.order().plan()))
                .findFirst();
        var apart = plan.map(Plan::apart).orElse(Plan.Apart.HALF_DAY);
        var allowed = plan.map(Plan::attempts).orElse(USUAL_ATTEMPTS);
        return new Slots(apart, procedure.calendar().zone()).count(attempts) >= allowed;
    }

    private Optional<WordsRef> kept(Held held, Kind kind, @Nullable String text) {
        return Optional.ofNullable(text)
                .filter(some -> !some.isBlank())
                .map(some -> words.keep(held.complaint(), held.organization(), kind, some));
    }

    private Matter matter(Held held) {
        return matters.find(held.complaint()).orElseThrow();
    }
}
