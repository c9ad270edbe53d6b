package io.redress.routing.remedy;

import io.redress.procedure.condition.RemedyFacts;
import io.redress.procedure.remedy.Pact;
import io.redress.procedure.remedy.Remedies;
import io.redress.procedure.remedy.RemedyRule;
import io.redress.procedure.remedy.RemedyType;
import io.redress.routing.casework.GrantedRemedy;
import io.redress.routing.casework.Money;
import io.redress.routing.casework.Remedy;
import io.redress.routing.casework.RemedyFact.Charge;
import io.redress.routing.casework.Viewer;
import io.redress.routing.desk.Worked;
import io.redress.routing.worklist.Language;
import io.redress.runtime.problem.Violation;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the file says of one remedy that somebody wants to grant: whether it may be given, what it comes to, and who decides. Pure. */
public final class RemedyRules {

    private final Worked worked;
    private final Remedies remedies;
    private final Viewer proposer;
    private final Language language;

    /** @param language in which reasons are told */
    public RemedyRules(Worked worked, Viewer proposer, Language language) {
        this.worked = worked;
        this.remedies = worked.procedure().remedies();
        this.proposer = proposer;
        this.language = language;
    }

    /**
     * @param remedy with the amount that the file fixes or computes
     * @param approvers positions any of which must grant it; empty when it is within the proposer's authority
     * @param violations what forbids it; empty when nothing does
     */
    public record Ruling(Remedy remedy, @Nullable Charge charge, List<String> approvers, List<Violation> violations) {

        public Ruling {
            approvers = List.copyOf(approvers);
            violations = List.copyOf(violations);
        }
    }

    /** @param field path of the remedy in the request, with its dot; empty at the top */
    public Ruling ruling(Grant grant, String field) {
        var type = remedies.find(grant.type());
        if (type.isEmpty()) {
            return forbidden(grant, violation(field + "type", "is not among the procedure's remedies", "remedies"));
        }
        var unfit = new ArrayList<Violation>();
        rule(type.get(), grant, field).ifPresent(unfit::add);
        currency(grant.amount(), field + "amount").ifPresent(unfit::add);
        currency(grant.charge() == null ? null : grant.charge().amount(), field + "charge.amount")
                .ifPresent(unfit::add);
        if (!unfit.isEmpty()) {
            return forbidden(grant, unfit.toArray(Violation[]::new));
        }
        return amounting(type.get(), grant, field);
    }

    /** What has come to forbid a remedy since it was asked for; empty when it may be given still. */
    public List<Violation> brokenSince(GrantedRemedy granted) {
        var remedy = granted.remedy();
        return broken(facts(remedy.type(), decimal(remedy.amount()), granted.charge(), remedy.rule()), "type");
    }

    /** The remedies of the published list that is for the case; empty when there is none. */
    public List<Grant> pact() {
        return worked.procedure().remedyChecks().pact(worked.kase().conditions()).map(Pact.Row::remedies).stream()
                .flatMap(List::stream)
                .map(item -> new Grant(item.type(), amount(item.amount()), null, null))
                .toList();
    }

    private Ruling amounting(RemedyType type, Grant grant, String field) {
        var asked = decimal(grant.remedy().amount());
        var charge = grant.charged();
        var facts = facts(type.code(), asked, charge, grant.rule());
        var comesTo = type.form() == RemedyType.Form.MONEY
                ? worked.procedure()
                        .remedyChecks()
                        .amount(worked.kase().conditions(), facts)
                        .or(() -> ofThePact(type.code()))
                : Optional.ofNullable(asked);
        var violations = broken(facts(type.code(), comesTo.orElse(null), charge, grant.rule()), field + "type");
        if (!violations.isEmpty()) {
            return forbidden(grant, violations.toArray(Violation[]::new));
        }
        if (comesTo.isEmpty()) {
            return type.form() == RemedyType.Form.MONEY
                    ? forbidden(grant, violation(field + "amount", "must be given for money", "form"))
                    : withinAuthority(type, grant.remedy(), charge, field);
        }
        var amount = comesTo.get();
        if (asked != null && asked.compareTo(amount) != 0) {
            var message = "comes to %s by the procedure".formatted(amount.toPlainString());
            return forbidden(
                    grant, violation(field + "amount", message, type.formula() == null ? "amount" : "formula"));
        }
        var money = asked == null
                ? new Money(cents(amount), remedies.currency())
                : grant.remedy().amount();
        return withinAuthority(type, new Remedy(type.code(), money, grant.rule()), charge, field);
    }

    private Ruling withinAuthority(RemedyType type, Remedy remedy, @Nullable Charge charge, String field) {
        var amount = decimal(remedy.amount());
        var alone = remedies.allows(proposer.positions(), proposer.department(), type.code(), amount)
                && !remedies.needsFourEyes(type.code());
        if (alone) {
            return new Ruling(remedy, charge, List.of(), List.of());
        }
        var approvers = remedies.approvers(type.code(), amount == null ? BigDecimal.ZERO : amount);
        return approvers.isEmpty()
                ? new Ruling(
                        remedy,
                        charge,
                        List.of(),
                        List.of(violation(field + "amount", "is more than anybody may grant", "authority")))
                : new Ruling(remedy, charge, approvers, List.of());
    }

    /** Whatever rests on a rule names one that is for it. */
    private Optional<Violation> rule(RemedyType type, Grant grant, String field) {
        var named = grant.rule();
        if (named == null) {
            return type.needsRule()
                    ? Optional.of(violation(field + "rule", "must name the rule it rests on", "rules"))
                    : Optional.empty();
        }
        var rule = remedies.rules().get(named);
        return rule != null && rule.isFor(type.code())
                ? Optional.empty()
                : Optional.of(violation(field + "rule", "is not among the procedure's rules for it", "rules"));
    }

    private Optional<Violation> currency(Grant.@Nullable Amount amount, String field) {
        return amount == null || amount.currency().equals(remedies.currency())
                ? Optional.empty()
                : Optional.of(violation(field + ".currency", "must be " + remedies.currency(), "currency"));
    }

    private List<Violation> broken(RemedyFacts facts, String field) {
        return worked.procedure().remedyChecks().broken(worked.kase().conditions(), facts).stream()
                .map(rule -> violation(rule, field))
                .toList();
    }

    private Violation violation(RemedyRule rule, String field) {
        var violation = violation(field, language.of(rule.reason()), rule.code());
        return rule.instead().isEmpty() ? violation : violation.with("instead", String.join(", ", rule.instead()));
    }

    private Optional<BigDecimal> ofThePact(String type) {
        return pact().stream()
                .filter(grant -> grant.type().equals(type))
                .flatMap(grant -> Optional.ofNullable(decimal(grant.remedy().amount())).stream())
                .findFirst();
    }

    private Grant.@Nullable Amount amount(@Nullable BigDecimal amount) {
        return amount == null ? null : new Grant.Amount(cents(amount), remedies.currency());
    }

    private static String cents(BigDecimal amount) {
        return amount.setScale(Math.max(2, amount.scale())).toPlainString();
    }

    private static RemedyFacts facts(
            String type, @Nullable BigDecimal amount, @Nullable Charge charge, @Nullable String rule) {
        return new RemedyFacts(type, amount, charge == null ? null : decimal(charge.amount()), rule);
    }

    private static @Nullable BigDecimal decimal(@Nullable Money money) {
        return money == null ? null : money.decimal();
    }

    private static Ruling forbidden(Grant grant, Violation... violations) {
        return new Ruling(grant.remedy(), grant.charged(), List.of(), List.of(violations));
    }

    private static Violation violation(String field, String message, String rule) {
        return new Violation(field, message).with("rule", rule);
    }
}
