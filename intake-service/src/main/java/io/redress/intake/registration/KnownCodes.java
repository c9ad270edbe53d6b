package io.redress.intake.registration;

import io.redress.intake.codes.ListedCodes;
import io.redress.procedure.Procedure;
import io.redress.runtime.people.Directory;
import io.redress.runtime.problem.Violation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import static io.redress.intake.codes.ListedCodes.CODE;

/** Checks each code of a registration against the procedure's and the people's lists. */
final class KnownCodes {

    /** Bodies that every procedure knows, whether its file describes them or not. */
    private static final Set<String> PUBLIC_BODIES = Set.of("12345", "12315", "consumer-association", "regulator");

    private static final Pattern SITE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

    private final Procedure procedure;
    private final Directory people;
    private final ListedCodes codes;

    KnownCodes(Procedure procedure, Directory people) {
        this.procedure = procedure;
        this.people = people;
        this.codes = new ListedCodes(procedure);
    }

    List<Violation> check(Registration body) {
        var vocabularies = procedure.vocabularies();
        codes.known(
                "category",
                body.category(),
                code -> procedure.categories().find(code).isPresent());
        codes.each(
                "demands",
                body.demands() == null
                        ? null
                        : body.demands().stream().map(Demand::code).toList(),
                vocabularies.demands().keySet(),
                "demands");
        codes.papers(body.papers());
        if (body.place() != null) {
            codes.one(
                    "place.region",
                    body.place().region(),
                    vocabularies.regions().keySet(),
                    "regions",
                    CODE);
            codes.one("place.site", body.place().site(), vocabularies.sites().keySet(), "sites", SITE);
        }
        if (body.subject() != null) {
            codes.one(
                    "subject.type",
                    body.subject().type(),
                    vocabularies.subjectTypes().keySet(),
                    "subjectTypes",
                    CODE);
        }
        if (body.customer() != null) {
            customer(body.customer());
        }
        if (body.concerns() != null) {
            concerns(body.concerns());
        }
        if (body.source() != null) {
            codes.known(
                    "source.body",
                    body.source().body(),
                    code -> PUBLIC_BODIES.contains(code) || procedure.bodies().containsKey(code));
        }
        codes.known("receivedBy", body.receivedBy(), staff -> people.find(staff).isPresent());
        return codes.violations();
    }

    private void customer(Registration.Customer customer) {
        var vocabularies = procedure.vocabularies();
        codes.one("customer.kind", customer.kind(), vocabularies.kinds().keySet(), "kinds", CODE);
        codes.one("customer.tier", customer.tier(), vocabularies.tiers().keySet(), "tiers", CODE);
        codes.each("customer.needs", customer.needs(), vocabularies.needs().keySet(), "needs");
    }

    private void concerns(Registration.Concerns concerns) {
        codes.known("concerns.department", concerns.department(), procedure.departments()::containsKey);
        if (concerns.staff() != null) {
            for (var i = 0; i < concerns.staff().size(); i++) {
                codes.known(
                        "concerns.staff[%d]".formatted(i),
                        concerns.staff().get(i),
                        staff -> people.find(staff).isPresent());
            }
        }
    }
}
