package io.redress.procedure.people;

import io.redress.procedure.Procedure;
import io.redress.procedure.organization.Channel;
import io.redress.procedure.organization.Needed;
import io.redress.procedure.source.Findings;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Numbers that must exist, chains that must end, and posts that must be filled. */
final class PeopleChecks {

    private final People people;
    private final Map<String, Person> byStaff;
    private final Findings findings;

    PeopleChecks(People people, Findings findings) {
        this.people = people;
        this.findings = findings;
        this.byStaff = people.people().stream()
                .collect(Collectors.toMap(Person::staff, Function.identity(), (first, second) -> first));
    }

    void alone() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < people.people().size(); i++) {
            Person person = people.people().get(i);
            if (!seen.add(person.staff())) {
                findings.error(pointer(i, "staff"), "staff number '" + person.staff() + "' is there twice");
            }
            other(person, person.superior(), pointer(i, "superior"));
            other(person, person.deputy(), pointer(i, "deputy"));
            if (isItsOwnSuperior(person)) {
                findings.error(
                        pointer(i, "superior"), "the superiors of '" + person.staff() + "' go round in a circle");
            }
        }
    }

    /** Against the procedure that these people work by. */
    void against(Procedure procedure) {
        for (int i = 0; i < people.people().size(); i++) {
            Person person = people.people().get(i);
            known(person.department(), procedure.departments().keySet(), "department", pointer(i, "department"));
            for (int j = 0; j < person.positions().size(); j++) {
                known(
                        person.positions().get(j),
                        procedure.positions().keySet(),
                        "position",
                        pointer(i, "positions") + "/" + j);
            }
        }
        procedure.departments().values().stream()
                .filter(department ->
                        people.of(department.code()).stream().noneMatch(person -> person.holds(department.owner())))
                .forEach(department -> findings.error(
                        "/people",
                        "nobody in department '" + department.code() + "' holds position '" + department.owner()
                                + "'"));
        procedure.channels().all().stream()
                .map(Channel::firstReceiver)
                .flatMap(position -> Optional.ofNullable(position).stream())
                .distinct()
                .filter(position -> people.onDuty(position).isEmpty())
                .forEach(position -> findings.error("/people", "nobody holds position '" + position + "'"));
    }

    /** Posts that ladders, approvals, messages and reports name; each vacancy is said once. */
    void posts(List<Needed> needed) {
        needed.stream()
                .filter(post -> post.positions().stream().allMatch(position -> isVacant(position, post.department())))
                .collect(Collectors.groupingBy(
                        PeopleChecks::vacancy, LinkedHashMap::new, Collectors.toUnmodifiableList()))
                .forEach(this::vacant);
    }

    private static String vacancy(Needed post) {
        return "nobody%s holds position '%s'"
                .formatted(
                        post.department() == null ? "" : " in department '" + post.department() + "'",
                        String.join("' or '", post.positions()));
    }

    private void vacant(String vacancy, List<Needed> posts) {
        String message = vacancy + ": needed by "
                + posts.stream().map(Needed::by).distinct().collect(Collectors.joining(", "));
        if (posts.stream().anyMatch(Needed::blocks)) {
            findings.error("/people", message);
        } else {
            findings.warning("/people", message);
        }
    }

    private boolean isVacant(String position, @Nullable String department) {
        return people.holders(position).stream()
                .noneMatch(person -> department == null || person.department().equals(department));
    }

    private void other(Person person, @Nullable String staff, String pointer) {
        if (staff == null) {
            return;
        }
        if (staff.equals(person.staff())) {
            findings.error(pointer, "must be somebody else");
        }
        known(staff, byStaff.keySet(), "staff number", pointer);
    }

    private boolean isItsOwnSuperior(Person person) {
        Set<String> above = new HashSet<>();
        String next = person.superior();
        while (next != null && above.add(next)) {
            Person superior = byStaff.get(next);
            next = superior == null ? null : superior.superior();
        }
        return above.size() > 1 && above.contains(person.staff());
    }

    private void known(String code, Set<String> codes, String what, String pointer) {
        if (!codes.contains(code)) {
            findings.error(pointer, "unknown " + what + " '" + code + "'");
        }
    }

    private static String pointer(int index, String field) {
        return "/people/" + index + "/" + field;
    }
}
