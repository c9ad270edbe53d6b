package io.redress.procedure.followup;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.calendar.Span;
import io.redress.procedure.calendar.Term;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.List;

/**
 * @param plans the first that holds is followed; none means no follow-up
 * @param contentFrom solved and at least this satisfaction is a content answer, 1 to 5
 * @param linkValid how long a survey link works
 * @param quietHours no call is made in them
 * @param script what a caller says first: who calls, why, and whether now is convenient
 * @param dissatisfied what the first, second, third dissatisfied answer does; the last one stays
 * @param reopenTo whom a reopened case goes to; null means the owner's superior
 * @param monthlyCalls telephone calls a month at least, besides the plans; 0 means none
 */
public record FollowUp(
        List<Plan> plans,
        int contentFrom,
        Term linkValid,
        List<Span> quietHours,
        Text script,
        Questions questions,
        List<Dissatisfied> dissatisfied,
        @Nullable ReopenTo reopenTo,
        int monthlyCalls) {

    /** The questions of call and link alike. */
    public record Questions(Text resolved, Text satisfaction, Text recommend, Text remark) {}

    /** What an answer that is not content does. */
    public enum Dissatisfied {
        @JsonProperty("reopen")
        REOPEN,
        @JsonProperty("appeal")
        APPEAL,
        @JsonProperty("refer")
        REFER
    }

    public enum ReopenTo {
        @JsonProperty("superior")
        SUPERIOR,
        @JsonProperty("owner")
        OWNER
    }

    public FollowUp {
        plans = Codes.list(plans);
        quietHours = Codes.list(quietHours);
        dissatisfied = dissatisfied == null || dissatisfied.isEmpty()
                ? List.of(Dissatisfied.REOPEN, Dissatisfied.APPEAL, Dissatisfied.REFER)
                : List.copyOf(dissatisfied);
    }

    public boolean isContent(boolean resolved, int satisfaction) {
        return resolved && satisfaction >= contentFrom;
    }

    public boolean isQuiet(LocalTime time) {
        return quietHours.stream().anyMatch(span -> span.holds(time));
    }

    /** @param before dissatisfied answers of the case before this one */
    public Dissatisfied afterDissatisfied(int before) {
        return dissatisfied.get(Math.min(before, dissatisfied.size() - 1));
    }
}
