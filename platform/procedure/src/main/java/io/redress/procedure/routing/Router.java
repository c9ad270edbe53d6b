package io.redress.procedure.routing;

import io.redress.procedure.condition.Condition;
import io.redress.procedure.condition.RoutingFacts;
import io.redress.procedure.organization.Department;

import java.util.List;
import java.util.Map;

/** Decides by first match; immutable and thread-safe. */
public final class Router {

    private static final String TABLE = "routing";

    private final List<RoutingRow> rows;
    private final List<Condition> conditions;
    private final Severity severity;
    private final List<Condition> severityConditions;
    private final Map<String, Department> departments;

    /** The conditions belong to the rows and rules in their order. */
    public Router(
            Routing routing,
            List<Condition> conditions,
            Severity severity,
            List<Condition> severityConditions,
            Map<String, Department> departments) {
        this.rows = routing.rows();
        this.conditions = List.copyOf(conditions);
        this.severity = severity;
        this.severityConditions = List.copyOf(severityConditions);
        this.departments = departments;
    }

    public Decision route(RoutingFacts facts) {
        int index = firstThatHolds(conditions, facts);
        if (index < 0) {
            throw new IllegalStateException("the last row of a checked table always holds");
        }
        RoutingRow row = rows.get(index);
        int rule = firstThatHolds(severityConditions, facts);
        return new Decision(
                TABLE,
                row.id(),
                index,
                row.department(),
                position(row),
                row.reason(),
                rule < 0 ? severity.otherwise() : severity.rules().get(rule).severity(),
                rule < 0 ? "default" : severity.rules().get(rule).id());
    }

    private String position(RoutingRow row) {
        String own = row.position();
        if (own != null) {
            return own;
        }
        Department department = departments.get(row.department());
        if (department == null) {
            throw new IllegalStateException("a checked table names known departments: " + row.department());
        }
        return department.owner();
    }

    private static int firstThatHolds(List<Condition> conditions, RoutingFacts facts) {
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).holds(facts)) {
                return i;
            }
        }
        return -1;
    }
}
