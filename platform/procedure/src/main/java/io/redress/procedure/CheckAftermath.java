package io.redress.procedure;

import io.redress.procedure.appeal.Appeals;
import io.redress.procedure.category.Categories;
import io.redress.procedure.followup.Plan;
import io.redress.procedure.incident.Incidents;
import io.redress.procedure.source.Findings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Follow-up, appeals, notices, many complaints together, reports. */
final class CheckAftermath {

    private final ProcedureFile file;
    private final Findings findings;
    private final Known known;
    private final Rows rows;

    CheckAftermath(ProcedureFile file, Findings findings, Known known, Rows rows) {
        this.file = file;
        this.findings = findings;
        this.known = known;
        this.rows = rows;
    }

    void run() {
        followUp();
        appeals();
        file.notices().forEach((code, notice) -> {
            known.department(notice.to(), "/notices/" + code + "/to");
            known.position(notice.verifiedBy(), "/notices/" + code + "/verifiedBy");
        });
        together();
        file.reports().forEach((code, report) -> {
            known.department(report.department(), "/reports/" + code + "/department");
            known.positions(report.recipients(), "/reports/" + code + "/recipients");
        });
        file.population().keySet().forEach(region -> known.region(region, "/population/" + region));
        file.qualityChecks().forEach((code, check) -> known.position(check.by(), "/qualityChecks/" + code + "/by"));
    }

    /** The first plan that holds among those after the same fact. */
    private void followUp() {
        List<Plan> plans = file.followUp().plans();
        rows.check("/followUp/plans", plans, Plan::id, plan -> plan.after() + ": " + plan.when());
        for (int i = 0; i < plans.size(); i++) {
            String pointer = "/followUp/plans/" + i;
            known.occasion(plans.get(i).after(), pointer + "/after");
            known.position(plans.get(i).position(), pointer + "/position");
            Plan plan = plans.get(i);
            plans.stream()
                    .limit(i)
                    .filter(before ->
                            before.when() == null && before.after().equals(plan.after()) && plan.when() != null)
                    .findFirst()
                    .ifPresent(before ->
                            findings.error(pointer, "plan '" + before.id() + "' above always holds: never reached"));
        }
    }

    private void appeals() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < file.appeals().levels().size(); i++) {
            var level = file.appeals().levels().get(i);
            String pointer = "/appeals/levels/" + i;
            known.once(level.id(), ids, pointer + "/id");
            known.department(level.department(), pointer + "/department");
            known.position(level.position(), pointer + "/position");
            known.each(level.results(), pointer + "/results", known::result);
        }
        Appeals.Referral referral = file.appeals().referral();
        if (referral != null) {
            known.body(referral.body(), "/appeals/referral/body");
            known.each(referral.bodies(), "/appeals/referral/bodies", known::body);
        }
    }

    private void together() {
        Incidents incidents = file.incidents();
        if (incidents != null) {
            Categories categories = new Categories(file.categories().values());
            known.each(incidents.categories(), "/incidents/categories", (code, pointer) -> {
                if (categories.find(code).isEmpty()) {
                    findings.error(pointer, "unknown category '" + code + "'");
                }
            });
            known.result(incidents.result(), "/incidents/result");
            Incidents.Proposal propose = incidents.propose();
            known.position(propose == null ? null : propose.to(), "/incidents/propose/to");
        }
        file.warnings()
                .levels()
                .forEach((code, level) ->
                        known.positions(level.recipients(), "/warnings/levels/" + code + "/recipients"));
        file.warnings()
                .rules()
                .forEach((code, rule) -> known.warningLevel(rule.level(), "/warnings/rules/" + code + "/level"));
        file.collective().forEach((code, rule) -> {
            known.severity(rule.severity(), "/collective/" + code + "/severity");
            known.department(rule.department(), "/collective/" + code + "/department");
        });
    }
}
