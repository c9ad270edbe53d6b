package io.redress.procedure.followup;

import io.redress.procedure.calendar.Span;
import io.redress.procedure.calendar.Term;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;

import java.time.LocalTime;
import java.util.List;

/**
 * @param plans the first that holds is followed; none means no follow-up
 * @param contentFrom solved and at least this satisfaction is a content answer, 1 to 5
 * @param linkValid how long a survey link works
 * @param quietHours no call is made in them
 * @param script what a caller says first: who calls, why, and whether now is convenient
 */
public record FollowUp(
        List<Plan> plans, int contentFrom, Term linkValid, List<Span> quietHours, Text script, Questions questions) {

    /** The questions of call and link alike. */
    public record Questions(Text resolved, Text satisfaction, Text recommend, Text remark) {}

    public FollowUp {
        plans = Codes.list(plans);
        quietHours = Codes.list(quietHours);
    }

    public boolean isContent(boolean resolved, int satisfaction) {
        return resolved && satisfaction >= contentFrom;
    }

    public boolean isQuiet(LocalTime time) {
        return quietHours.stream().anyMatch(span -> span.holds(time));
    }
}
