package io.redress.procedure.appeal;

import io.redress.procedure.calendar.Term;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * @param levels first to last
 * @param referral where a customer turns after the last level; null for nowhere
 */
public record Appeals(List<Level> levels, @Nullable Referral referral) {

    public static final Appeals NONE = new Appeals(List.of(), null);

    /**
     * @param position of the owner; null means the department's own
     * @param otherPeople nobody who had a part before
     * @param within how long after a result an appeal is taken; null for no limit
     * @param results it can have; none means all
     */
    public record Level(
            String id,
            Text name,
            String department,
            @Nullable String position,
            boolean otherPeople,
            @Nullable Term within,
            List<String> results) {
        public Level {
            results = Codes.list(results);
        }
    }

    /**
     * @param body code
     * @param automatic by itself when the last level did not satisfy
     * @param bodies others that can be chosen
     */
    public record Referral(String body, boolean automatic, List<String> bodies) {
        public Referral {
            bodies = Codes.list(bodies);
        }
    }

    public Appeals {
        levels = Codes.list(levels);
    }

    /** The level that a further appeal goes to; empty after the last one. */
    public Optional<Level> level(int appealsBefore) {
        return appealsBefore < levels.size() ? Optional.of(levels.get(appealsBefore)) : Optional.empty();
    }
}
