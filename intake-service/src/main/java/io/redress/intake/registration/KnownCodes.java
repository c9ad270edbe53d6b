package io.redress.intake.registration;

import io.redress.procedure.Procedure;
import io.redress.runtime.people.Directory;
import io.redress.runtime.problem.Violation;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Checks each code of a registration against the procedure's and the people's lists. */
final class KnownCodes {

    /** Bodies that every procedure knows, whether its file describes them or not. */
    private static final Set<String> PUBLIC_BODIES = Set.of("12345", "12315", "consumer-association", "regulator");

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern SITE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

    private final Procedure procedure;
    private final Directory people;
    private final List<Violation> violations = new ArrayList<>();

    KnownCodes(Procedure procedure, Directory people) {
        this.procedure = procedure;
        this.people = people;
    }

    List<Violation> check(Registration body) {
        category(body.category());
        var vocabularies = procedure.vocabularies();
        if (body.demands() != null) {
            each(
                    "demands",
                    body.demands().stream().map(Demand::code).toList(),
                    vocabularies.demands().keySet(),
                    "demands");
        }
        if (body.papers() != null) {
            each("papers", body.papers(), vocabularies.papers().keySet(), "papers");
        }
        if (body.place() != null) {
            one("place.region", body.place().region(), vocabularies.regions().keySet(), "regions", CODE);
            one("place.site", body.place().site(), vocabularies.sites().keySet(), "sites", SITE);
        }
        if (body.subject() != null) {
            one(
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
            known(
                    "source.body",
                    body.source().body(),
                    code -> PUBLIC_BODIES.contains(code) || procedure.bodies().containsKey(code));
        }
        known("receivedBy", body.receivedBy(), staff -> people.find(staff).isPresent());
        return violations;
    }

    private void category(@Nullable String category) {
        known("category", category, code -> procedure.categories().find(code).isPresent());
    }

    private void customer(Registration.Customer customer) {
        var vocabularies = procedure.vocabularies();
        one("customer.kind", customer.kind(), vocabularies.kinds().keySet(), "kinds", CODE);
        one("customer.tier", customer.tier(), vocabularies.tiers().keySet(), "tiers", CODE);
        if (customer.needs() != null) {
            each("customer.needs", customer.needs(), vocabularies.needs().keySet(), "needs");
        }
    }

    private void concerns(Registration.Concerns concerns) {
        known("concerns.department", concerns.department(), procedure.departments()::containsKey);
        if (concerns.staff() != null) {
            for (var i = 0; i < concerns.staff().size(); i++) {
                known(
                        "concerns.staff[%d]".formatted(i),
                        concerns.staff().get(i),
                        staff -> people.find(staff).isPresent());
            }
        }
    }

    private void each(String field, List<String> codes, Collection<String> list, String name) {
        for (var i = 0; i < codes.size(); i++) {
            one("%s[%d]".formatted(field, i), codes.get(i), list, name, CODE);
        }
    }

    /** @param name of the list; an open one takes every well-formed code */
    private void one(String field, @Nullable String code, Collection<String> list, String name, Pattern form) {
        var open = procedure.vocabularies().open().contains(name);
        known(
                field,
                code,
                value -> list.contains(value) || (open && form.matcher(value).matches()));
    }

    private void known(String field, @Nullable String code, Predicate<String> isKnown) {
        if (code != null && !isKnown.test(code)) {
            violations.add(new Violation(field, "is not a code this organisation knows"));
        }
    }
}
