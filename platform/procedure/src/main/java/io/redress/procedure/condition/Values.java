package io.redress.procedure.condition;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;

/** The values that conditions see, looked up as they are asked for. */
record Values(RoutingFacts complaint, @Nullable CaseFacts aCase, Map<String, Object> absentAttributes) {

    Optional<Object> find(String path) {
        Optional<Variable> variable = Variable.at(path);
        return variable.isPresent() ? Optional.ofNullable(of(variable.get())) : attribute(path);
    }

    private Optional<Object> attribute(String path) {
        Object absent = absentAttributes.get(path);
        if (absent == null) {
            return Optional.empty();
        }
        Object value = complaint.attributes().getOrDefault(path.substring(Conditions.ATTRIBUTE.length()), absent);
        return Optional.of(value instanceof Number number ? number.doubleValue() : value);
    }

    private @Nullable Object of(Variable variable) {
        return switch (variable) {
            case CATEGORY -> complaint.category();
            case CHANNEL -> complaint.channel();
            case REGION -> complaint.region();
            case SITE -> complaint.site();
            case SUBJECT_TYPE -> complaint.subjectType();
            case TIER -> complaint.tier();
            case KIND -> complaint.kind();
            case LANGUAGE -> complaint.language();
            case DEMANDS -> complaint.demands();
            case NEEDS -> complaint.needs();
            case CONCERNS -> complaint.concerns();
            case CONCERNS_STAFF -> complaint.concernsStaff();
            case AFFECTS_OTHERS -> complaint.affectsOthers();
            case LOSS -> complaint.loss();
            case SOURCE -> complaint.source();
            case SELF_SERVICE -> complaint.selfService();
            case SEVERITY -> aCase == null ? null : aCase.severity();
            case NATURE -> aCase == null ? null : aCase.nature();
            case SCOPE -> aCase == null ? null : aCase.scope();
            case DEPARTMENT -> aCase == null ? null : aCase.department();
            case FINDING -> aCase == null ? null : aCase.finding();
            case CAUSE -> aCase == null ? null : aCase.cause();
            case RESULT -> aCase == null ? null : aCase.result();
            case ROUND -> aCase == null ? null : Long.valueOf(aCase.round());
        };
    }
}
