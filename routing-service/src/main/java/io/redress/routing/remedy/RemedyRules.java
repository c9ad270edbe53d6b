package io.redress.routing.remedy;

import io.redress.procedure.remedy.Remedies;
import io.redress.procedure.remedy.RemedyType;
import io.redress.routing.casework.Remedy;
import io.redress.routing.casework.Viewer;
import io.redress.routing.desk.Worked;
import io.redress.runtime.problem.Violation;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** What the file says of one remedy that somebody wants to grant. Pure. */
public final class RemedyRules {

    private final Remedies remedies;
    private final Viewer proposer;

    public RemedyRules(Worked worked, Viewer proposer) {
        this.remedies = worked.procedure().remedies();
        this.proposer = proposer;
    }

    /**
     * @param approvers positions any of which must grant it; empty when it is within the proposer's authority
     * @param violation what forbids it altogether; null when nothing does
     */
    public record Ruling(
            Remedy remedy, List<String> approvers, @Nullable Violation violation) {}

    /** @param field path of the remedy in the request, with its dot; empty at the top */
    public Ruling ruling(Grant grant, String field) {
        var type = remedies.find(grant.type());
        if (type.isEmpty()) {
            return forbidden(grant, field + "type", "is not among the procedure's remedies", "remedies");
        }
        if (grant.rule() != null) {
            return forbidden(grant, field + "rule", "is not among the procedure's rules", "rules");
        }
        var amount = grant.amount();
        if (amount == null) {
            return type.get().form() == RemedyType.Form.MONEY
                    ? forbidden(grant, field + "amount", "must be given for money", "form")
                    : new Ruling(grant.remedy(), List.of(), null);
        }
        if (!amount.currency().equals(remedies.currency())) {
            return forbidden(grant, field + "amount.currency", "must be " + remedies.currency(), "currency");
        }
        return withinAuthority(grant, field);
    }

    private Ruling withinAuthority(Grant grant, String field) {
        var remedy = grant.remedy();
        var amount = Optional.ofNullable(remedy.amount()).orElseThrow().decimal();
        if (remedies.allows(proposer.positions(), grant.type(), amount)) {
            return new Ruling(remedy, List.of(), null);
        }
        var approvers = remedies.approvers(grant.type(), amount);
        return approvers.isEmpty()
                ? forbidden(grant, field + "amount", "is more than anybody may grant", "authority")
                : new Ruling(remedy, approvers, null);
    }

    private static Ruling forbidden(Grant grant, String field, String message, String rule) {
        return new Ruling(grant.remedy(), List.of(), new Violation(field, message).with("rule", rule));
    }
}
