package io.redress.procedure;

import io.redress.procedure.acceptance.Acceptance;
import io.redress.procedure.category.Attribute;
import io.redress.procedure.category.Categories;
import io.redress.procedure.category.Category;
import io.redress.procedure.checklist.Checklist;
import io.redress.procedure.checklist.Review;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.condition.Compiled;
import io.redress.procedure.condition.Condition;
import io.redress.procedure.condition.Conditions;
import io.redress.procedure.condition.Formula;
import io.redress.procedure.condition.Moment;
import io.redress.procedure.condition.Variable.Known;
import io.redress.procedure.escalation.Ladder;
import io.redress.procedure.incident.Incidents;
import io.redress.procedure.message.Message;
import io.redress.procedure.remedy.Pact;
import io.redress.procedure.remedy.Remedies;
import io.redress.procedure.source.Findings;
import io.redress.procedure.vocabulary.Vocabularies;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles every condition of a file; the result finds each by its pointer. */
final class Compilation {

    /** Lists a file may leave open, and the variables' lists that then take any code. */
    private static final Map<String, Known> OPEN = Map.of(
            "demands", Known.DEMANDS,
            "kinds", Known.KINDS,
            "natures", Known.NATURES,
            "needs", Known.NEEDS,
            "regions", Known.REGIONS,
            "results", Known.RESULTS,
            "sites", Known.SITES,
            "subjectTypes", Known.SUBJECT_TYPES,
            "tiers", Known.TIERS);

    /** Of a case. */
    private static final Set<String> STATUSES = Set.of(
            "open",
            "accepted",
            "investigating",
            "proposed",
            "awaiting-approval",
            "paused",
            "intercepted",
            "returned",
            "resolved",
            "reopened",
            "under-appeal",
            "referred",
            "withdrawn",
            "closed");

    private final ProcedureFile file;
    private final Findings findings;
    private final Conditions conditions;
    private final Map<String, Condition> compiled = new HashMap<>();
    private final Map<String, Formula> formulas = new HashMap<>();

    Compilation(ProcedureFile file, Categories categories, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.conditions = new Conditions(
                attributes(categories), codes(categories), file.vocabularies().allCauses(), findings);
    }

    /** What failed is missing, and is a finding. */
    Compiled run() {
        classifying();
        handling();
        telling();
        giving();
        counting();
        return new Compiled(compiled, formulas);
    }

    private void classifying() {
        each("/acceptance/standard", file.acceptance().standard(), rule -> rule.when(), Moment.REGISTRATION);
        each("/acceptance/papers", file.acceptance().papers(), row -> row.when(), Moment.REGISTRATION);
        Acceptance.Desk desk = file.acceptance().desk();
        if (desk != null) {
            compile(desk.when(), "/acceptance/desk", Moment.REGISTRATION);
        }
        each("/scope/rules", file.scope().rules(), rule -> rule.when(), Moment.REGISTRATION);
        each("/nature/rules", file.nature().rules(), rule -> rule.when(), Moment.NATURE);
        each("/nature/changes", file.nature().changes(), change -> change.when(), Moment.CASE);
        each("/severity/rules", file.severity().rules(), rule -> rule.when(), Moment.SEVERITY);
        each("/severity/changes", file.severity().changes(), change -> change.when(), Moment.CASE);
        each("/likelyCauses", file.likelyCauses(), row -> row.when(), Moment.CASE);
        each("/routing/rows", file.routing().rows(), row -> row.when(), Moment.ROUTING);
    }

    private void handling() {
        each("/clocks", file.clocks(), Milestone::when);
        file.clocks().forEach((code, milestone) -> {
            each("/clocks/" + code + "/terms", milestone.terms(), term -> term.when(), Moment.CASE);
            Milestone.Extension extension = milestone.extension();
            if (extension != null) {
                compile(extension.when(), "/clocks/" + code + "/extension", Moment.CASE);
            }
        });
        each("/escalation", file.escalation(), Ladder::when);
        file.escalation().forEach((code, ladder) -> {
            each("/escalation/" + code + "/steps", ladder.steps(), step -> step.when(), Moment.CASE);
            Ladder.Return returns = ladder.returns();
            if (returns != null) {
                compile(returns.when(), "/escalation/" + code + "/returns", Moment.CASE);
            }
        });
        each("/checklists", file.checklists(), Checklist::when);
        file.checklists()
                .forEach((code, list) -> each("/checklists/" + code + "/items", list.items(), item -> item.when()));
        each("/tasks/open", file.tasks().open(), task -> task.when());
        each("/reviews", file.reviews(), Review::when);
    }

    private void telling() {
        each("/messages", file.messages(), Message::when);
        each("/wording/rules", file.wording().rules(), rule -> rule.when());
        each("/wording/phrases", file.wording().phrases(), situation -> situation.when());
        each("/reply/forms", file.reply().forms(), form -> form.when());
        each("/documents", file.documents(), document -> document.when());
        each("/followUp/plans", file.followUp().plans(), plan -> plan.when(), Moment.CASE);
    }

    private void giving() {
        file.remedies()
                .rules()
                .forEach((code, rule) -> conditions
                        .compile(rule.requires(), "/remedies/rules/" + code + "/requires", Moment.REMEDY)
                        .ifPresent(condition -> compiled.put("/remedies/rules/" + code, condition)));
        file.remedies().types().forEach((code, type) -> {
            String formula = type.formula();
            if (formula != null) {
                conditions
                        .formula(formula, "/remedies/types/" + code + "/formula")
                        .ifPresent(compiledFormula -> formulas.put(code, compiledFormula));
            }
        });
        Remedies.Alternatives alternatives = file.remedies().alternatives();
        if (alternatives != null) {
            compile(alternatives.when(), "/remedies/alternatives", Moment.CASE);
        }
        Pact pact = file.remedies().pact();
        if (pact != null) {
            each("/remedies/pact/rows", pact.rows(), row -> row.when(), Moment.CASE);
        }
    }

    private void counting() {
        each("/notices", file.notices(), notice -> notice.when());
        Incidents incidents = file.incidents();
        if (incidents != null) {
            Incidents.Proposal propose = incidents.propose();
            compile(propose == null ? null : propose.when(), "/incidents/propose", Moment.REGISTRATION);
        }
        each("/warnings/rules", file.warnings().rules(), rule -> rule.when());
        each("/collective", file.collective(), rule -> rule.when());
    }

    private <T> void each(String table, List<T> rows, Function<T, @Nullable String> when, Moment moment) {
        for (int i = 0; i < rows.size(); i++) {
            compile(when.apply(rows.get(i)), table + "/" + i, moment);
        }
    }

    private <T> void each(String table, Map<String, T> entries, Function<T, @Nullable String> when) {
        entries.forEach((code, entry) -> compile(when.apply(entry), table + "/" + code, Moment.CASE));
    }

    private void compile(@Nullable String text, String owner, Moment moment) {
        if (text != null) {
            conditions.compile(text, owner + "/when", moment).ifPresent(condition -> compiled.put(owner, condition));
        }
    }

    /** One name means one field: a condition could not tell two apart. */
    private Map<String, Attribute> attributes(Categories categories) {
        Map<String, Attribute> all = new LinkedHashMap<>(categories.common());
        for (Category category : categories.all()) {
            category.attributes().forEach((code, attribute) -> {
                Attribute before = all.putIfAbsent(code, attribute);
                if (before != null && before.type() != attribute.type()) {
                    findings.error(
                            "/categories/" + category.code().replace("/", "/children/") + "/attributes/" + code,
                            "field '" + code + "' has another type elsewhere");
                }
            });
        }
        return all;
    }

    private Map<Known, Set<String>> codes(Categories categories) {
        Vocabularies words = file.vocabularies();
        Map<Known, Set<String>> codes = new EnumMap<>(Known.class);
        codes.put(
                Known.CATEGORIES,
                categories.all().stream().map(Category::code).collect(Collectors.toUnmodifiableSet()));
        codes.put(Known.BODIES, file.bodies().keySet());
        codes.put(Known.CAUSES, words.allCauses().keySet());
        codes.put(Known.CHANNELS, Set.copyOf(file.channels().taken()));
        codes.put(Known.DEMANDS, words.demands().keySet());
        codes.put(Known.DEPARTMENTS, file.departments().keySet());
        codes.put(Known.FINDINGS, Set.of("substantiated", "not-substantiated"));
        codes.put(Known.SCOPES, Set.of("group", "individual"));
        codes.put(Known.ITEMS, items());
        codes.put(Known.KINDS, words.kinds().keySet());
        codes.put(Known.MILESTONES, file.clocks().keySet());
        codes.put(Known.PAPERS, words.papers().keySet());
        codes.put(Known.REMEDIES, file.remedies().types().keySet());
        codes.put(Known.REMEDY_RULES, file.remedies().rules().keySet());
        codes.put(Known.RESPONSIBILITIES, words.responsibilities().keySet());
        codes.put(Known.ROOTS, words.roots().keySet());
        codes.put(Known.SIDES, Set.of("organization", "customer", "third-party", "none"));
        codes.put(Known.SIGNALS, file.signals().keySet());
        codes.put(Known.STATUSES, STATUSES);
        codes.put(Known.NATURES, words.natures().keySet());
        codes.put(Known.NEEDS, words.needs().keySet());
        codes.put(Known.REGIONS, words.regions().keySet());
        codes.put(Known.RESULTS, words.results().keySet());
        codes.put(Known.SEVERITIES, file.severity().levels().keySet());
        codes.put(Known.SITES, words.sites().keySet());
        codes.put(Known.SUBJECT_TYPES, words.subjectTypes().keySet());
        codes.put(Known.TIERS, words.tiers().keySet());
        words.open().stream().map(OPEN::get).filter(Objects::nonNull).forEach(codes::remove);
        return codes;
    }

    /** Items, and each with every result it can have. */
    private Set<String> items() {
        return file.checklists().values().stream()
                .flatMap(list -> list.items().values().stream())
                .flatMap(item -> Stream.concat(
                        Stream.of(item.code()),
                        item.results().keySet().stream().map(result -> item.code() + "/" + result)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
