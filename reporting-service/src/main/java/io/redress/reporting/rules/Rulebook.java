package io.redress.reporting.rules;

import io.redress.procedure.Procedure;
import io.redress.procedure.Procedures;
import io.redress.procedure.report.KpiTarget;
import io.redress.runtime.document.Documents;
import io.redress.runtime.problem.Problem;
import org.jdbi.v3.core.Jdbi;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/** The rules in force. Figures are judged by the current version of a procedure, whatever version their complaints run on. */
@ApplicationScoped
public class Rulebook {

    private final Procedures procedures;

    Rulebook(Documents documents, Jdbi jdbi) {
        this.procedures = new Procedures(new PublishedProcedures(documents, jdbi));
    }

    /** @throws Problem 404 when no procedure of the organisation is known here */
    public Rules of(String organization) {
        return procedures.current(organization).map(Rulebook::rules).orElseThrow(Problem::notFound);
    }

    static Rules rules(Procedure procedure) {
        return new Rules(procedure.calendar().zone(), targets(procedure.kpis()), procedure.population());
    }

    private static Map<String, Target> targets(Map<String, KpiTarget> kpis) {
        var targets = new HashMap<String, Target>();
        kpis.forEach((code, kpi) -> target(kpi).ifPresent(target -> targets.put(code, target)));
        return targets;
    }

    private static Optional<Target> target(KpiTarget kpi) {
        if (kpi.atLeast() != null) {
            return Optional.of(new Target(kpi.atLeast(), false));
        }
        return Optional.ofNullable(kpi.atMost()).map(value -> new Target(value, true));
    }
}
