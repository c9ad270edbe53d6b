package io.redress.procedure;

import io.redress.procedure.calendar.Calendar;
import io.redress.procedure.calendar.OfficeHours;
import io.redress.procedure.calendar.YearPlan;
import io.redress.procedure.category.Categories;
import io.redress.procedure.condition.Compiled;
import io.redress.procedure.organization.Hours;
import io.redress.procedure.organization.Organization;
import io.redress.procedure.source.Binder;
import io.redress.procedure.source.FileSchema;
import io.redress.procedure.source.Findings;
import io.redress.procedure.source.Source;
import io.redress.procedure.source.Tree;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From files to a procedure: read, merge, validate, bind, check, compile; stops after the first step with errors. */
final class Loader {

    static final FileSchema SCHEMA = new FileSchema("procedure.schema.json");

    private final Map<String, String> files;
    private final Source source;
    private final Findings findings = new Findings();

    Loader(Map<String, String> files) {
        this.files = files;
        this.source = new Source(files);
    }

    /** @param organization name of the folder, and the code that the file must carry */
    LoadResult load(String organization) {
        Optional<Procedure> procedure = source.read(organization + ProcedureFiles.ENTRY, findings)
                .flatMap(this::bound)
                .flatMap(file -> build(file, organization));
        return procedure.isPresent() && !findings.hasErrors()
                ? new LoadResult.Loaded(procedure.get(), findings.all())
                : new LoadResult.Refused(findings.all());
    }

    private Optional<ProcedureFile> bound(Tree tree) {
        findings.in(tree);
        SCHEMA.check(tree, findings);
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        new CheckTranslations(findings).run(tree.json(), "");
        KeysAsCodes.writeInto(tree.json());
        return Binder.bind(tree.json(), ProcedureFile.class, findings);
    }

    private Optional<Procedure> build(ProcedureFile file, String organization) {
        if (!file.organization().code().equals(organization)) {
            findings.error("/organization/code", "must be '" + organization + "', the name of the folder");
        }
        new Checks(file, findings).run();
        Categories categories = new Categories(file.categories().values(), file.attributes());
        Compiled conditions = new Compilation(file, categories, findings).run();
        new CheckRoutes(file.routing().rows(), categories, findings).run();
        Optional<Calendar> calendar = calendar(file);
        if (calendar.isEmpty() || findings.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Procedure(file, categories, conditions, calendar.get(), source.used()));
    }

    private Optional<Calendar> calendar(ProcedureFile file) {
        Organization organization = file.organization();
        Optional<ZoneId> zone = zone(organization.zone());
        Optional<OfficeHours> hours = hours(organization.officeHours());
        Tree procedure = findings.tree();
        List<YearPlan> years = years(organization.calendar());
        findings.in(procedure);
        Optional<Calendar> calendar = zone.flatMap(at -> hours.map(open -> new Calendar(at, open, years)));
        calendar.ifPresent(counted -> new CheckLaw(file, counted, findings)
                .run(years.stream().map(YearPlan::year).toList()));
        return calendar;
    }

    private Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            findings.error("/organization/zone", "unknown time zone '" + name + "'");
            return Optional.empty();
        }
    }

    private Optional<OfficeHours> hours(Hours hours) {
        try {
            return Optional.of(hours.resolved());
        } catch (IllegalArgumentException e) {
            findings.error("/organization/officeHours", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** While they are read, pointers mean the calendars' files. */
    private List<YearPlan> years(@Nullable String country) {
        if (country == null) {
            return List.of();
        }
        if (!Years.exist(country, files.keySet())) {
            findings.error("/organization/calendar", "there is no file calendars/" + country + "-<year>.yaml");
        }
        return Years.of(country, files.keySet(), source, findings);
    }
}
