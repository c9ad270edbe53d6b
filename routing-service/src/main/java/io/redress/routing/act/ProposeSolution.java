package io.redress.routing.act;

import io.redress.procedure.remedy.Remedies;
import io.redress.procedure.remedy.RemedyType;
import io.redress.routing.casework.Action;
import io.redress.routing.casework.CaseFact.Alternative;
import io.redress.routing.casework.CaseFact.TextWords;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.casework.Money;
import io.redress.routing.casework.Remedy;
import io.redress.routing.casework.Viewer;
import io.redress.routing.desk.Worked;
import io.redress.runtime.people.People;
import io.redress.runtime.people.Person;
import io.redress.runtime.problem.Violation;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Puts ways to make it right before the customer, within what the proposer may grant. A later proposal takes the place of an earlier one. */
@ApplicationScoped
class ProposeSolution {

    private final Handling handling;
    private final People people;

    ProposeSolution(Handling handling, People people) {
        this.handling = handling;
        this.people = people;
    }

    @Schema(name = "Proposal")
    record Body(@NotEmpty @Size(max = 9) List<@NotNull @Valid Option> alternatives) {}

    /** @param remedies absent or empty where an explanation or an apology is all */
    record Option(
            @NotBlank @Text String text,
            @Nullable @Size(max = 9) List<@NotNull @Valid Grant> remedies) {

        List<Grant> granted() {
            return remedies == null ? List.of() : remedies;
        }
    }

    record Grant(
            @NotNull @Code String type,
            @Nullable @Valid Amount amount,
            @Nullable @Code String rule) {

        Remedy remedy() {
            return new Remedy(type, amount == null ? null : amount.money(), rule);
        }
    }

    record Amount(
            @NotNull @Pattern(regexp = "[0-9]{1,12}(\\.[0-9]{1,4})?", message = "must be a decimal number without sign")
            String amount,

            @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be a currency such as CNY")
            String currency) {

        Money money() {
            return new Money(amount, currency);
        }
    }

    @Transactional
    CaseFile propose(Request request, Body body) {
        var worked = handling.begin(request, Action.PROPOSAL);
        check(worked, request.viewer(), body);
        var alternatives = IntStream.range(0, body.alternatives().size())
                .mapToObj(i -> alternative(worked, i + 1, body.alternatives().get(i)))
                .toList();
        return handling.record(worked, request, worked.moves().proposed(alternatives));
    }

    private Alternative alternative(Worked worked, int n, Option option) {
        var text = new TextWords(handling.keep(worked, Kind.FOR_CUSTOMER, option.text()));
        return new Alternative(
                n, text, option.granted().stream().map(Grant::remedy).toList());
    }

    private void check(Worked worked, Viewer proposer, Body body) {
        var positions = people.find(proposer.organization(), proposer.staff())
                .map(Person::positions)
                .orElse(List.of());
        var codes = new Codes(worked.procedure());
        for (var i = 0; i < body.alternatives().size(); i++) {
            var granted = body.alternatives().get(i).granted();
            for (var j = 0; j < granted.size(); j++) {
                violation(
                                worked.procedure().remedies(),
                                positions,
                                granted.get(j),
                                "alternatives[%d].remedies[%d]".formatted(i, j))
                        .ifPresent(codes::violating);
            }
        }
        codes.check();
    }

    private static Optional<Violation> violation(Remedies remedies, List<String> positions, Grant grant, String field) {
        var type = remedies.find(grant.type());
        if (type.isEmpty()) {
            return violation(field + ".type", "is not among the procedure's remedies", "remedies");
        }
        if (grant.rule() != null) {
            return violation(field + ".rule", "is not among the procedure's rules", "rules");
        }
        var amount = grant.amount();
        if (amount == null) {
            return type.get().form() == RemedyType.Form.MONEY
                    ? violation(field + ".amount", "must be given for money", "form")
                    : Optional.empty();
        }
        if (!amount.currency().equals(remedies.currency())) {
            return violation(field + ".amount.currency", "must be " + remedies.currency(), "currency");
        }
        var decimal = amount.money().decimal();
        if (remedies.allows(positions, grant.type(), decimal)) {
            return Optional.empty();
        }
        return violation(field + ".amount", "is above the proposer's authority", "authority")
                .map(violation -> violation.with("positions", remedies.approvers(grant.type(), decimal)));
    }

    private static Optional<Violation> violation(String field, String message, String rule) {
        return Optional.of(new Violation(field, message).with("rule", rule));
    }
}
