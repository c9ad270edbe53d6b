package io.redress.routing.act;

import io.redress.routing.casework.Action;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.casework.Complaint.Concerns;
import io.redress.routing.casework.HandoverFact.Classification;
import io.redress.routing.desk.Worked;
import io.redress.runtime.people.People;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Sees a case as something else: another category, severity or nature, or about other people. It goes elsewhere by transfer alone. */
@ApplicationScoped
class SeeCase {

    private final Handling handling;
    private final Placing placing;
    private final People people;

    SeeCase(Handling handling, Placing placing, People people) {
        this.handling = handling;
        this.placing = placing;
        this.people = people;
    }

    /** At least one of the three. */
    @Schema(name = "Reclassification")
    record Body(
            @Nullable @Code String category,
            @Nullable @Code String severity,
            @Nullable @Code String nature,
            @NotBlank @Text String reason) {}

    /** Whom the complaint is about, all of them; takes the place of what was known before. */
    @Schema(name = "PartyComplainedAbout")
    record Party(
            @Nullable @Code String department,
            @Nullable @Size(max = 20) List<@NotNull @Code String> staff) {

        List<String> named() {
            return staff == null ? List.of() : staff;
        }

        Concerns concerns() {
            return new Concerns(department, named());
        }
    }

    @Transactional
    CaseFile classify(Request request, Body body) {
        if (body.category() == null && body.severity() == null && body.nature() == null) {
            throw Problem.badRequest("category", "must be given, or severity, or nature");
        }
        var worked = handling.begin(request, Action.CLASSIFICATION);
        new Codes(worked.procedure())
                .category("category", body.category())
                .severity("severity", body.severity())
                .nature("nature", body.nature())
                .check();
        var reason = handling.keep(worked, Kind.INTERNAL, body.reason());
        return handling.record(
                worked, request, worked.moves().handovers().reclassified(classification(worked, body), reason));
    }

    @Transactional
    CaseFile concern(Request request, Party body) {
        if (body.department() == null && body.staff() == null) {
            throw Problem.badRequest("staff", "must be given, or department");
        }
        var worked = handling.begin(request, Action.CONCERNS);
        check(worked, body);
        var known = handling.first(worked, request, worked.moves().handovers().concerned(body.concerns()));
        if (known.kase().accused().contains(known.kase().standing().owner())) {
            var other = placing.another(known);
            handling.follow(known, known.moves().handovers().assigned(other.owner(), "concerned"));
        }
        return handling.file(request);
    }

    private void check(Worked worked, Party body) {
        var codes = new Codes(worked.procedure()).department("department", body.department());
        var staff = body.named();
        for (var i = 0; i < staff.size(); i++) {
            if (people.find(worked.kase().organization(), staff.get(i)).isEmpty()) {
                codes.violating(
                        new Violation("staff[%d]".formatted(i), "is nobody's staff number").with("rule", "people"));
            }
        }
        codes.check();
    }

    private static Classification classification(Worked worked, Body body) {
        var before = worked.kase().standing();
        return new Classification(
                body.category() == null ? before.category() : body.category(),
                body.severity() == null ? before.severity() : body.severity(),
                body.nature() == null ? before.nature() : body.nature());
    }
}
