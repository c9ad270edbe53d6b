package io.redress.reporting.complaint;

import io.redress.reporting.complaint.Learned.Answer;
import io.redress.reporting.complaint.Learned.Answered;
import org.jspecify.annotations.Nullable;

/**
 * What followup's facts have said so far. Sums, so that figures add rows up and need no second table.
 *
 * @param satisfaction of the last answer that counts, 1-5
 * @param recommend of the last answer that counts, 0-10
 */
record Opinion(
        int reached,
        int unreached,
        int answers,
        int satisfactionSum,
        int satisfied,
        int solved,
        int recommendAnswers,
        int promoters,
        int detractors,
        @Nullable Integer satisfaction,
        @Nullable Integer recommend) {

    static final Opinion NONE = new Opinion(0, 0, 0, 0, 0, 0, 0, 0, 0, null, null);

    Opinion after(Answered fact) {
        var reachedNow = reached + (fact.byCall() ? 1 : 0);
        return fact.answer().counted() ? counting(reachedNow, fact.answer()) : withCalls(reachedNow, unreached);
    }

    Opinion unreachedOnceMore() {
        return withCalls(reached, unreached + 1);
    }

    private Opinion counting(int reachedNow, Answer answer) {
        var recommended = answer.recommend();
        return new Opinion(
                reachedNow,
                unreached,
                answers + 1,
                satisfactionSum + answer.satisfaction(),
                satisfied + (answer.satisfaction() >= 4 ? 1 : 0),
                solved + (answer.resolved() ? 1 : 0),
                recommendAnswers + (recommended == null ? 0 : 1),
                promoters + (recommended != null && recommended >= 9 ? 1 : 0),
                detractors + (recommended != null && recommended <= 6 ? 1 : 0),
                answer.satisfaction(),
                recommended);
    }

    private Opinion withCalls(int reachedNow, int unreachedNow) {
        return new Opinion(
                reachedNow,
                unreachedNow,
                answers,
                satisfactionSum,
                satisfied,
                solved,
                recommendAnswers,
                promoters,
                detractors,
                satisfaction,
                recommend);
    }
}
