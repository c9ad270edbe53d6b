package io.redress.procedure.condition;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a condition can speak of. What is absent is {@code ""}, {@code []}, {@code 0} or {@code false}, never an error.
 * Besides these there is {@code complaint.attributes.<field>} for every field of every category, typed as the category
 * says: text for codes and dates, number for numbers and money, true or false.
 */
public enum Variable {
    /** Path of the category; {@code complaint.category.within('billing')} holds for it and all beneath it. */
    CATEGORY("complaint.category", SimpleType.STRING, Known.CATEGORIES),
    CHANNEL("complaint.channel", SimpleType.STRING, Known.CHANNELS),
    REGION("complaint.region", SimpleType.STRING, Known.REGIONS),
    SITE("complaint.site", SimpleType.STRING, Known.SITES),
    SUBJECT_TYPE("complaint.subjectType", SimpleType.STRING, Known.SUBJECT_TYPES),
    TIER("complaint.tier", SimpleType.STRING, Known.TIERS),
    KIND("complaint.kind", SimpleType.STRING, Known.KINDS),
    LANGUAGE("complaint.language", SimpleType.STRING, Known.ANY),
    /** A list: {@code 'refund' in complaint.demands}. */
    DEMANDS("complaint.demands", ListType.create(SimpleType.STRING), Known.DEMANDS),
    NEEDS("complaint.needs", ListType.create(SimpleType.STRING), Known.NEEDS),
    /** The department complained about. */
    CONCERNS("complaint.concerns", SimpleType.STRING, Known.DEPARTMENTS),
    /** True when members of staff are complained about by number. */
    CONCERNS_STAFF("complaint.concernsStaff", SimpleType.BOOL, Known.ANY),
    AFFECTS_OTHERS("complaint.affectsOthers", SimpleType.BOOL, Known.ANY),
    /** The loss claimed, in the currency of the remedies. */
    LOSS("complaint.loss", SimpleType.DOUBLE, Known.ANY),
    /** The public body that transferred the complaint. */
    SOURCE("complaint.source", SimpleType.STRING, Known.BODIES),
    /** True when the customer registered it without an agent. */
    SELF_SERVICE("complaint.selfService", SimpleType.BOOL, Known.ANY),

    SEVERITY("case.severity", SimpleType.STRING, Known.SEVERITIES),
    NATURE("case.nature", SimpleType.STRING, Known.NATURES),
    /** {@code group} or {@code individual}. */
    SCOPE("case.scope", SimpleType.STRING, Known.SCOPES),
    DEPARTMENT("case.department", SimpleType.STRING, Known.DEPARTMENTS),
    /** {@code substantiated} or {@code not-substantiated}. */
    FINDING("case.finding", SimpleType.STRING, Known.FINDINGS),
    CAUSE("case.cause", SimpleType.STRING, Known.CAUSES),
    RESULT("case.result", SimpleType.STRING, Known.RESULTS),
    /** Which resolution is being worked on, from 1. */
    ROUND("case.round", SimpleType.INT, Known.ANY);

    /** The list that a code compared with the variable must be in. */
    public enum Known {
        ANY,
        BODIES,
        CATEGORIES,
        CAUSES,
        CHANNELS,
        DEMANDS,
        DEPARTMENTS,
        FINDINGS,
        KINDS,
        NATURES,
        NEEDS,
        REGIONS,
        RESULTS,
        SCOPES,
        SEVERITIES,
        SITES,
        SUBJECT_TYPES,
        TIERS
    }

    private static final Map<String, Variable> BY_PATH =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Variable::path, Function.identity()));

    private final String path;
    private final CelType type;
    private final Known known;

    Variable(String path, CelType type, Known known) {
        this.path = path;
        this.type = type;
        this.known = known;
    }

    public String path() {
        return path;
    }

    public Known known() {
        return known;
    }

    /** Known only once there is a case. */
    public boolean needsCase() {
        return path.startsWith("case.");
    }

    CelType type() {
        return type;
    }

    static Optional<Variable> at(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }
}
