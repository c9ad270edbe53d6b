package io.redress.procedure.routing;

import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.Compiled;
import io.redress.procedure.condition.RoutingFacts;
import io.redress.procedure.organization.Department;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Decides by first match: scope, nature, severity, and then where to; each sees what was decided before it. */
public final class Router {

    private static final String TABLE = "routing";
    private static final String DEFAULT = "default";

    private final ScopeRules scope;
    private final Nature nature;
    private final Severity severity;
    private final List<RoutingRow> rows;
    private final Compiled conditions;
    private final Map<String, Department> departments;

    public Router(
            ScopeRules scope,
            Nature nature,
            Severity severity,
            Routing routing,
            Compiled conditions,
            Map<String, Department> departments) {
        this.scope = scope;
        this.nature = nature;
        this.severity = severity;
        this.rows = routing.rows();
        this.conditions = conditions;
        this.departments = departments;
    }

    public Decision route(RoutingFacts facts) {
        return route(facts, Set.of());
    }

    /** @param without departments that have said that it is not theirs; where all rows lead to them, the last row decides all the same */
    public Decision route(RoutingFacts facts, Set<String> without) {
        Chosen<String> ofScope = scope(facts);
        Chosen<@Nullable String> ofNature = nature(known(facts, null, null, ofScope.code()));
        Chosen<String> ofSeverity = severity(known(facts, null, ofNature.code(), ofScope.code()));
        CaseFacts known = known(facts, ofSeverity.code(), ofNature.code(), ofScope.code());
        int index = IntStream.range(0, rows.size())
                .filter(i -> !without.contains(rows.get(i).department()))
                .filter(i -> conditions.holds("/routing/rows/" + i, known))
                .findFirst()
                .orElse(rows.size() - 1);
        RoutingRow row = rows.get(index);
        return new Decision(
                TABLE,
                row.id(),
                index,
                row.department(),
                position(row),
                row.reason(),
                ofSeverity.code(),
                ofSeverity.row(),
                row.owner() == RoutingRow.Owner.FIRST_RECEIVER,
                ofScope.code(),
                ofScope.row(),
                ofNature.code(),
                ofNature.row());
    }

    private record Chosen<T extends @Nullable Object>(T code, String row) {}

    private Chosen<String> scope(RoutingFacts facts) {
        int index = first(
                "/scope/rules", scope.rules().size(), CaseFacts.about(facts).build());
        return index < 0
                ? new Chosen<>(facts.affectsOthers() ? "group" : "individual", DEFAULT)
                : new Chosen<>(
                        scope.rules().get(index).scope(),
                        scope.rules().get(index).id());
    }

    private Chosen<@Nullable String> nature(CaseFacts facts) {
        int index = first("/nature/rules", nature.rules().size(), facts);
        return index < 0
                ? new Chosen<@Nullable String>(nature.otherwise(), DEFAULT)
                : new Chosen<@Nullable String>(
                        nature.rules().get(index).nature(),
                        nature.rules().get(index).id());
    }

    private Chosen<String> severity(CaseFacts facts) {
        int index = first("/severity/rules", severity.rules().size(), facts);
        return index < 0
                ? new Chosen<>(severity.otherwise(), DEFAULT)
                : new Chosen<>(
                        severity.rules().get(index).severity(),
                        severity.rules().get(index).id());
    }

    private static CaseFacts known(
            RoutingFacts facts, @Nullable String severity, @Nullable String nature, String scope) {
        return CaseFacts.about(facts).classified(severity, nature, scope).build();
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

    private int first(String table, int size, CaseFacts facts) {
        return IntStream.range(0, size)
                .filter(i -> conditions.holds(table + "/" + i, facts))
                .findFirst()
                .orElse(-1);
    }
}
