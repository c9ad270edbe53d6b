package io.redress.procedure;

import io.redress.procedure.category.Attribute;
import io.redress.procedure.category.Categories;
import io.redress.procedure.category.Category;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.condition.Condition;
import io.redress.procedure.condition.Conditions;
import io.redress.procedure.condition.Conditions.Moment;
import io.redress.procedure.condition.Variable.Known;
import io.redress.procedure.source.Findings;
import io.redress.procedure.vocabulary.Vocabularies;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    private final ProcedureFile file;
    private final Findings findings;
    private final Conditions conditions;
    private final Map<String, Condition> compiled = new HashMap<>();

    Compilation(ProcedureFile file, Categories categories, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.conditions = new Conditions(attributes(categories), codes(categories), findings);
    }

    /** What failed is missing, and is a finding. */
    Map<String, Condition> run() {
        for (int i = 0; i < file.severity().rules().size(); i++) {
            compile(file.severity().rules().get(i).when(), "/severity/rules/" + i, Moment.REGISTRATION);
        }
        for (int i = 0; i < file.routing().rows().size(); i++) {
            compile(file.routing().rows().get(i).when(), "/routing/rows/" + i, Moment.REGISTRATION);
        }
        file.clocks().forEach((code, milestone) -> {
            compile(milestone.when(), "/clocks/" + code, Moment.CASE);
            Milestone.Extension extension = milestone.extension();
            if (extension != null) {
                compile(extension.when(), "/clocks/" + code + "/extension", Moment.CASE);
            }
        });
        file.messages().forEach((code, message) -> compile(message.when(), "/messages/" + code, Moment.CASE));
        for (int i = 0; i < file.followUp().plans().size(); i++) {
            compile(file.followUp().plans().get(i).when(), "/followUp/plans/" + i, Moment.CASE);
        }
        return Map.copyOf(compiled);
    }

    private void compile(@Nullable String text, String owner, Moment moment) {
        if (text != null) {
            conditions.compile(text, owner + "/when", moment).ifPresent(condition -> compiled.put(owner, condition));
        }
    }

    /** One name means one field: a condition could not tell two apart. */
    private Map<String, Attribute> attributes(Categories categories) {
        Map<String, Attribute> all = new LinkedHashMap<>();
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
        codes.put(Known.KINDS, words.kinds().keySet());
        codes.put(Known.NATURES, words.natures().keySet());
        codes.put(Known.NEEDS, words.needs().keySet());
        codes.put(Known.REGIONS, words.regions().keySet());
        codes.put(Known.RESULTS, words.results().keySet());
        codes.put(Known.SEVERITIES, file.severity().levels().keySet());
        codes.put(Known.SITES, words.sites().keySet());
        codes.put(Known.SUBJECT_TYPES, words.subjectTypes().keySet());
        codes.put(Known.TIERS, words.tiers().keySet());
        words.open().stream().map(OPEN::get).forEach(codes::remove);
        return codes;
    }
}
