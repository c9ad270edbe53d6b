package io.redress.routing.act;

import io.redress.procedure.wording.Use;
import io.redress.routing.casework.Action;
import io.redress.routing.casework.CaseFact.Alternative;
import io.redress.routing.casework.CaseFact.TextWords;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.casework.RemedyMoves;
import io.redress.routing.desk.Worked;
import io.redress.routing.remedy.Executors;
import io.redress.routing.remedy.Grant;
import io.redress.routing.remedy.RemedyRules;
import io.redress.routing.remedy.RemedyRules.Ruling;
import io.redress.runtime.problem.Violation;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Puts ways to make it right before the customer. What lies above the proposer's authority goes first to those who may grant it, and the
 * customer learns of nothing before. A later proposal takes the place of an earlier one.
 */
@ApplicationScoped
class ProposeSolution {

    private final Handling handling;

    ProposeSolution(Handling handling) {
        this.handling = handling;
    }

    @Schema(name = "Proposal")
    record Body(@NotEmpty @Size(max = 9) List<@NotNull @Valid Option> alternatives) {}

    /** @param remedies absent where the published list fills it in, if there is one; empty where an explanation or an apology is all */
    record Option(
            @NotBlank @Text String text,
            @Nullable @Size(max = 9) List<@NotNull @Valid Grant> remedies) {

        List<Grant> granted(RemedyRules rules) {
            return remedies == null ? rules.pact() : remedies;
        }
    }

    /** One alternative as the file rules on it. */
    private record Ruled(int n, String text, List<Ruling> rulings) {}

    @Transactional
    CaseFile propose(Request request, Body body) {
        var worked = handling.begin(request, Action.PROPOSAL);
        var ruled = ruled(worked, request, body);
        handling.read(request, worked, reading -> read(reading, body));
        var alternatives =
                ruled.stream().map(option -> alternative(worked, option)).toList();
        if (ruled.stream()
                .allMatch(option -> option.rulings().stream()
                        .allMatch(one -> one.approvers().isEmpty()))) {
            var proposer = request.viewer().staff();
            return handling.record(worked, request, worked.moves().proposed(alternatives, proposer));
        }
        return awaitingApproval(worked, request, ruled, alternatives);
    }

    private CaseFile awaitingApproval(
            Worked worked, Request request, List<Ruled> ruled, List<Alternative> alternatives) {
        var proposer = request.viewer().staff();
        var asked = handling.first(worked, request, worked.moves().remedies().approvalAsked(alternatives, proposer));
        for (var option : ruled) {
            for (var ruling : option.rulings()) {
                if (!ruling.approvers().isEmpty()) {
                    asked = handling.first(
                            asked,
                            request,
                            asked.moves().remedies().requested(requested(asked, option, ruling, proposer), null));
                }
            }
        }
        return handling.file(request);
    }

    private static RemedyMoves.Request requested(Worked worked, Ruled option, Ruling ruling, String proposer) {
        return new RemedyMoves.Request(
                ruling.remedy(),
                ruling.charge(),
                option.n(),
                proposer,
                ruling.approvers(),
                Executors.of(worked, ruling.remedy().type()));
    }

    private Alternative alternative(Worked worked, Ruled option) {
        var text = new TextWords(handling.keep(worked, Kind.FOR_CUSTOMER, option.text()));
        return new Alternative(
                option.n(),
                text,
                option.rulings().stream()
                        .map(ruling -> ruling.remedy().answering(ruling.charge()))
                        .toList());
    }

    private static List<Ruled> ruled(Worked worked, Request request, Body body) {
        var rules = new RemedyRules(worked, request.viewer(), request.language());
        var codes = new Codes(worked.procedure());
        var ruled = new ArrayList<Ruled>();
        for (var i = 0; i < body.alternatives().size(); i++) {
            var option = body.alternatives().get(i);
            var rulings = new ArrayList<Ruling>();
            var granted = option.granted(rules);
            for (var j = 0; j < granted.size(); j++) {
                var ruling = rules.ruling(granted.get(j), "alternatives[%d].remedies[%d].".formatted(i, j));
                codes.violating(ruling.violations());
                rulings.add(ruling);
            }
            ruled.add(new Ruled(i + 1, option.text(), List.copyOf(rulings)));
        }
        var wanted =
                worked.procedure().remedyChecks().alternatives(worked.kase().conditions());
        if (body.alternatives().size() < wanted) {
            codes.violating(new Violation("alternatives", "must be at least %d, for a choice".formatted(wanted))
                    .with("rule", "alternatives"));
        }
        codes.check();
        return ruled;
    }

    private static Reading read(Reading reading, Body body) {
        for (var i = 0; i < body.alternatives().size(); i++) {
            reading.text(
                    "alternatives[%d].text".formatted(i),
                    Use.PROPOSAL,
                    body.alternatives().get(i).text());
        }
        return reading;
    }
}
