package io.redress.intake.procedure;

import io.redress.procedure.Procedure;
import io.redress.procedure.vocabulary.Body;
import io.redress.procedure.vocabulary.Text;
import io.redress.procedure.vocabulary.Vocabularies;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Every code that a body takes, with its names, by list. */
public record ProcedureCodes(
        Map<String, Text> departments,
        Map<String, Text> positions,
        Map<String, Text> causes,
        Map<String, Text> means,
        Map<String, Text> results,
        Map<String, Text> natures,
        Map<String, Text> severities,
        Map<String, Text> milestones,
        Map<String, Text> remedies,
        Map<String, Text> demands,
        Map<String, Text> roots,
        Map<String, Text> responsibilities,
        Map<String, Text> papers,
        Map<String, Text> pauseReasons,
        Map<String, Text> regions,
        Map<String, Text> sites,
        Map<String, Text> tiers,
        Map<String, Text> kinds,
        Map<String, Text> needs,
        Map<String, Text> subjectTypes,
        Map<String, Body> bodies) {

    static ProcedureCodes of(Procedure procedure) {
        var lists = procedure.vocabularies();
        var milestones = new LinkedHashMap<String, Text>();
        procedure.milestones().forEach(milestone -> milestones.put(milestone.code(), milestone.name()));
        return new ProcedureCodes(
                names(procedure.departments(), department -> department.name()),
                procedure.positions(),
                names(lists.allCauses(), Vocabularies.FoundCause::name),
                lists.means(),
                lists.results(),
                lists.natures(),
                procedure.severities(),
                milestones,
                names(procedure.remedies().types(), remedy -> remedy.name()),
                lists.demands(),
                lists.roots(),
                lists.responsibilities(),
                lists.papers(),
                names(lists.pauseReasons(), reason -> reason.name()),
                lists.regions(),
                lists.sites(),
                lists.tiers(),
                lists.kinds(),
                lists.needs(),
                lists.subjectTypes(),
                procedure.bodies());
    }

    private static <T> Map<String, Text> names(Map<String, T> codes, Function<T, Text> name) {
        var names = new LinkedHashMap<String, Text>();
        codes.forEach((code, entry) -> names.put(code, name.apply(entry)));
        return names;
    }
}
