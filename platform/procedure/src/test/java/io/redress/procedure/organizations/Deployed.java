package io.redress.procedure.organizations;

import io.redress.procedure.Procedure;
import io.redress.procedure.ProcedureFiles;
import io.redress.procedure.calendar.Due;
import io.redress.procedure.category.Category;
import io.redress.procedure.category.Signals;
import io.redress.procedure.checklist.Checklist;
import io.redress.procedure.checklist.Tasks;
import io.redress.procedure.clock.Given;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.condition.CaseBuilder;
import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.RemedyFacts;
import io.redress.procedure.condition.RoutingFacts;
import io.redress.procedure.people.People;
import io.redress.procedure.people.PeopleFiles;
import io.redress.procedure.people.PeopleResult;
import io.redress.procedure.people.Person;
import io.redress.procedure.remedy.RemedyRule;
import io.redress.procedure.routing.Decision;
import io.redress.procedure.wording.Use;
import io.redress.procedure.wording.WordingChecks;
import io.redress.procedure.wording.WordingRule;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** The deployed files of one organisation, read as the suite reads them. */
final class Deployed {

    private static final Path FOLDER = Path.of("../../deploy");

    private final Procedure procedure;
    private final People people;

    private Deployed(Procedure procedure, People people) {
        this.procedure = procedure;
        this.people = people;
    }

    static Deployed organization(String code) {
        Procedure procedure =
                ProcedureFiles.in(FOLDER.resolve("procedures")).load(code).orThrow();
        PeopleResult result = PeopleFiles.in(FOLDER.resolve("people")).load(code, procedure);
        assertThat(result).as("people of " + code).isInstanceOf(PeopleResult.Loaded.class);
        return new Deployed(procedure, ((PeopleResult.Loaded) result).people());
    }

    Procedure procedure() {
        return procedure;
    }

    People people() {
        return people;
    }

    /** Due time of a milestone's own term, without pauses. */
    Instant due(String milestone, String start) {
        return procedure
                .dueAt(procedure.milestone(milestone).orElseThrow(), at(start), List.of())
                .at();
    }

    /** Due time of a milestone for one case, without pauses. */
    Instant due(String milestone, String start, CaseFacts facts) {
        return procedure
                .clocks()
                .dueAt(procedure.milestone(milestone).orElseThrow(), at(start), List.of(), Given.of(facts))
                .at();
    }

    /** Milestones that run for a case. */
    List<String> clocksOf(CaseFacts facts) {
        return procedure.clocks().of(facts).stream().map(Milestone::code).toList();
    }

    /** A case just opened, with what the tables decide of it. */
    CaseBuilder opened(RoutingFacts complaint) {
        Decision decided = procedure.route(complaint);
        return CaseFacts.about(complaint)
                .classified(decided.severity(), decided.nature(), decided.scope())
                .department(decided.department());
    }

    /** Codes of the rules that refuse a remedy. */
    List<String> refusedBy(CaseFacts facts, RemedyFacts remedy) {
        return procedure.remedyChecks().broken(facts, remedy).stream()
                .map(RemedyRule::code)
                .toList();
    }

    /** Steps of all ladders that a fact takes. */
    List<String> steps(String fact, @Nullable String about, CaseFacts facts) {
        return procedure.escalation().on(fact, about, facts).stream()
                .map(taken -> taken.step().id())
                .toList();
    }

    /** Steps of time around a milestone that began at the moment, as {@code id at position}. */
    List<String> plannedSteps(String milestone, String start, CaseFacts facts) {
        Milestone clock = procedure.milestone(milestone).orElseThrow();
        Due due = procedure.clocks().dueAt(clock, at(start), List.of(), Given.of(facts));
        return procedure.escalation().around(clock, due, facts).stream()
                .map(planned -> planned.step().id() + " " + local(planned.at()) + " "
                        + Objects.requireNonNullElse(planned.step().to().position(), "superior"))
                .toList();
    }

    /** Wording rules that refuse a text, in its order. */
    List<String> refused(Use use, String text) {
        return wording(use, text, true);
    }

    /** Wording rules that point a text out without refusing it. */
    List<String> pointedOut(Use use, String text) {
        return wording(use, text, false);
    }

    private List<String> wording(Use use, String text, boolean hard) {
        return procedure.wording().check(use, text, CaseFacts.about(about("")).build()).stream()
                .map(WordingChecks.Found::rule)
                .filter(rule -> rule.isHard() == hard)
                .map(WordingRule::code)
                .toList();
    }

    List<String> signals(String text) {
        return procedure.signals().in(text).stream().map(Signals.Found::code).toList();
    }

    /** Items of a case's check-lists. */
    List<String> items(CaseFacts facts) {
        return procedure.steps().items(facts).stream().map(Checklist.Item::code).toList();
    }

    /** Tasks that a fact opens. */
    List<String> tasks(String fact, @Nullable String about, CaseFacts facts) {
        return procedure.steps().opened(fact, about, facts).stream()
                .map(Tasks.Opened::code)
                .toList();
    }

    /** Early warnings that a complaint counts for, as {@code rule level count}. */
    List<String> warnings(CaseFacts facts) {
        return procedure.patterns().warnings(facts).stream()
                .map(rule -> rule.code() + " " + rule.level() + " " + rule.count())
                .toList();
    }

    private String local(Instant moment) {
        return LocalDateTime.ofInstant(moment, procedure.calendar().zone()).toString();
    }

    static RemedyFacts remedy(String type, @Nullable String amount, @Nullable String charge) {
        return new RemedyFacts(
                type,
                amount == null ? null : new BigDecimal(amount),
                charge == null ? null : new BigDecimal(charge),
                null);
    }

    /** The department that a complaint of this category goes to, by the counter. */
    String departmentFor(String category) {
        return procedure.route(about(category)).department();
    }

    String categoryOf(String text) {
        var matches = procedure.classify(text);
        return matches.isEmpty() ? "" : matches.getFirst().category();
    }

    List<Category> leaves() {
        return procedure.categories().all().stream().filter(Category::isLeaf).toList();
    }

    /** Positions that nobody holds. */
    Set<String> unheldPositions() {
        Set<String> held = people.people().stream()
                .flatMap(person -> person.positions().stream())
                .collect(Collectors.toSet());
        return procedure.positions().keySet().stream()
                .filter(position -> !held.contains(position))
                .collect(Collectors.toSet());
    }

    /** Departments without anybody who works cases. */
    Set<String> departmentsWithoutHandler() {
        return procedure.departments().keySet().stream()
                .filter(department -> people.of(department).stream()
                        .noneMatch(person -> person.roles().contains("handler")))
                .collect(Collectors.toSet());
    }

    /** In the order of the file: the first two supervisors are {@code supervisor} and {@code supervisor2} of one machine. */
    List<Person> inRole(String role) {
        return people.people().stream()
                .filter(person -> person.roles().contains(role))
                .toList();
    }

    static RoutingFacts about(String category) {
        return RoutingFacts.on("counter").category(category).build();
    }

    static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
