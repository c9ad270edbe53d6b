package io.redress.procedure.condition;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
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
    CATEGORY(
            "complaint.category",
            SimpleType.STRING,
            Known.CATEGORIES,
            values -> values.complaint().category()),
    CHANNEL(
            "complaint.channel",
            SimpleType.STRING,
            Known.CHANNELS,
            values -> values.complaint().channel()),
    REGION(
            "complaint.region",
            SimpleType.STRING,
            Known.REGIONS,
            values -> values.complaint().region()),
    SITE(
            "complaint.site",
            SimpleType.STRING,
            Known.SITES,
            values -> values.complaint().site()),
    SUBJECT_TYPE(
            "complaint.subjectType",
            SimpleType.STRING,
            Known.SUBJECT_TYPES,
            values -> values.complaint().subjectType()),
    TIER(
            "complaint.tier",
            SimpleType.STRING,
            Known.TIERS,
            values -> values.complaint().tier()),
    KIND(
            "complaint.kind",
            SimpleType.STRING,
            Known.KINDS,
            values -> values.complaint().kind()),
    LANGUAGE(
            "complaint.language",
            SimpleType.STRING,
            Known.ANY,
            values -> values.complaint().language()),
    /** A list: {@code 'refund' in complaint.demands}. */
    DEMANDS(
            "complaint.demands",
            ListType.create(SimpleType.STRING),
            Known.DEMANDS,
            values -> values.complaint().demands()),
    NEEDS(
            "complaint.needs",
            ListType.create(SimpleType.STRING),
            Known.NEEDS,
            values -> values.complaint().needs()),
    /** The department complained about. */
    CONCERNS(
            "complaint.concerns",
            SimpleType.STRING,
            Known.DEPARTMENTS,
            values -> values.complaint().concerns()),
    /** True when members of staff are complained about by number. */
    CONCERNS_STAFF(
            "complaint.concernsStaff",
            SimpleType.BOOL,
            Known.ANY,
            values -> values.complaint().concernsStaff()),
    AFFECTS_OTHERS(
            "complaint.affectsOthers",
            SimpleType.BOOL,
            Known.ANY,
            values -> values.complaint().affectsOthers()),
    /** The loss claimed, in the currency of the remedies. */
    LOSS(
            "complaint.loss",
            SimpleType.DOUBLE,
            Known.ANY,
            values -> values.complaint().loss()),
    /** The public body that transferred the complaint. */
    SOURCE(
            "complaint.source",
            SimpleType.STRING,
            Known.BODIES,
            values -> values.complaint().source()),
    /** True when the customer registered it without an agent. */
    SELF_SERVICE(
            "complaint.selfService",
            SimpleType.BOOL,
            Known.ANY,
            values -> values.complaint().selfService()),
    /** True without a name. */
    ANONYMOUS(
            "complaint.anonymous",
            SimpleType.BOOL,
            Known.ANY,
            values -> values.complaint().anonymous()),
    /** A list of the papers that came with it, or were supplied since. */
    PAPERS(
            "complaint.papers",
            ListType.create(SimpleType.STRING),
            Known.PAPERS,
            values -> values.complaint().papers()),
    /** A list of the signals found in its words. */
    SIGNALS(
            "complaint.signals",
            ListType.create(SimpleType.STRING),
            Known.SIGNALS,
            values -> values.complaint().signals()),
    /** Whole days from when it happened to receipt; 0 when unknown. */
    OCCURRED_DAYS_AGO("complaint.occurredDaysAgo", SimpleType.INT, Known.ANY, values ->
            (long) values.complaint().occurredDaysAgo()),
    /** How many complaints the same customer made before. */
    EARLIER("complaint.earlier", SimpleType.INT, Known.ANY, values ->
            (long) values.complaint().earlier()),
    /** Those of the same category. */
    EARLIER_ALIKE("complaint.earlierAlike", SimpleType.INT, Known.ANY, values ->
            (long) values.complaint().earlierAlike()),
    /** True when the transferring body set a deadline. */
    HAS_DEADLINE(
            "complaint.hasDeadline",
            SimpleType.BOOL,
            Known.ANY,
            values -> values.complaint().hasDeadline()),

    /** {@code group} or {@code individual}. */
    SCOPE(
            "case.scope",
            SimpleType.STRING,
            Known.SCOPES,
            Moment.NATURE,
            values -> values.ofCase().scope()),
    NATURE(
            "case.nature",
            SimpleType.STRING,
            Known.NATURES,
            Moment.SEVERITY,
            values -> values.ofCase().nature()),
    SEVERITY(
            "case.severity",
            SimpleType.STRING,
            Known.SEVERITIES,
            Moment.ROUTING,
            values -> values.ofCase().severity()),
    STATUS(
            "case.status",
            SimpleType.STRING,
            Known.STATUSES,
            values -> values.ofCase().status()),
    DEPARTMENT(
            "case.department",
            SimpleType.STRING,
            Known.DEPARTMENTS,
            values -> values.ofCase().department()),
    /** {@code substantiated} or {@code not-substantiated}. */
    FINDING(
            "case.finding",
            SimpleType.STRING,
            Known.FINDINGS,
            values -> values.ofCase().finding()),
    /** {@code case.cause.within('staff')} holds for it and all beneath. */
    CAUSE(
            "case.cause",
            SimpleType.STRING,
            Known.CAUSES,
            values -> values.ofCase().cause()),
    /** Where the cause lies: {@code organization}, {@code customer}, {@code third-party} or {@code none}. */
    CAUSE_SIDE(
            "case.causeSide",
            SimpleType.STRING,
            Known.SIDES,
            values -> values.around().sideOf(values.ofCase().cause())),
    RESPONSIBILITY(
            "case.responsibility",
            SimpleType.STRING,
            Known.RESPONSIBILITIES,
            values -> values.ofCase().responsibility()),
    ROOT("case.root", SimpleType.STRING, Known.ROOTS, values -> values.ofCase().root()),
    RESULT(
            "case.result",
            SimpleType.STRING,
            Known.RESULTS,
            values -> values.ofCase().result()),
    /** Which resolution is being worked on, from 1. */
    ROUND("case.round", SimpleType.INT, Known.ANY, values ->
            (long) values.ofCase().round()),
    /** How many appeals there were. */
    APPEALS("case.appeals", SimpleType.INT, Known.ANY, values ->
            (long) values.ofCase().appeals()),
    /** Check-list items that are there: {@code contact}, and with its result {@code contact/not-reached}. */
    CHECKED(
            "case.checked",
            ListType.create(SimpleType.STRING),
            Known.ITEMS,
            values -> values.ofCase().checked()),
    /** Milestones that were missed. */
    MISSED(
            "case.missed",
            ListType.create(SimpleType.STRING),
            Known.MILESTONES,
            values -> values.ofCase().missed()),
    /** Remedies asked for and not refused. */
    REMEDIES(
            "case.remedies",
            ListType.create(SimpleType.STRING),
            Known.REMEDIES,
            values -> values.ofCase().remedies()),
    /** Sum of these. */
    AMOUNT(
            "case.amount",
            SimpleType.DOUBLE,
            Known.ANY,
            values -> values.ofCase().amount()),
    /** True once the customer had an answer: reply, progress, proposal or result. */
    ANSWERED(
            "case.answered",
            SimpleType.BOOL,
            Known.ANY,
            values -> values.ofCase().answered()),
    /** How many complaints are members of it. */
    MEMBERS("case.members", SimpleType.INT, Known.ANY, values ->
            (long) values.ofCase().members()),
    /** True when a known fault explains it. */
    INCIDENT(
            "case.incident",
            SimpleType.BOOL,
            Known.ANY,
            values -> values.ofCase().incident()),

    REMEDY_TYPE(
            "remedy.type",
            SimpleType.STRING,
            Known.REMEDIES,
            Moment.REMEDY,
            values -> values.ofRemedy().type()),
    /** Asked for. */
    REMEDY_AMOUNT(
            "remedy.amount",
            SimpleType.DOUBLE,
            Known.ANY,
            Moment.REMEDY,
            values -> Values.number(values.ofRemedy().amount())),
    /** The charge that it answers; 0 without one. */
    REMEDY_CHARGE(
            "remedy.charge",
            SimpleType.DOUBLE,
            Known.ANY,
            Moment.REMEDY,
            values -> Values.number(values.ofRemedy().charge())),
    /** The rule it is said to rest on. */
    REMEDY_RULE(
            "remedy.rule",
            SimpleType.STRING,
            Known.REMEDY_RULES,
            Moment.REMEDY,
            values -> Objects.requireNonNullElse(values.ofRemedy().rule(), ""));

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
        ITEMS,
        KINDS,
        MILESTONES,
        NATURES,
        NEEDS,
        PAPERS,
        REGIONS,
        REMEDIES,
        REMEDY_RULES,
        RESPONSIBILITIES,
        RESULTS,
        ROOTS,
        SCOPES,
        SEVERITIES,
        SIDES,
        SIGNALS,
        SITES,
        STATUSES,
        SUBJECT_TYPES,
        TIERS
    }

    private static final Map<String, Variable> BY_PATH =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Variable::path, Function.identity()));

    private final String path;
    private final CelType type;
    private final Known known;
    private final Moment from;

    /** Captures nothing. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Values, Object> value;

    Variable(String path, CelType type, Known known, Function<Values, Object> value) {
        this(path, type, known, path.startsWith("case.") ? Moment.CASE : Moment.REGISTRATION, value);
    }

    Variable(String path, CelType type, Known known, Moment from, Function<Values, Object> value) {
        this.path = path;
        this.type = type;
        this.known = known;
        this.from = from;
        this.value = value;
    }

    public String path() {
        return path;
    }

    public Known known() {
        return known;
    }

    /** The first moment that knows it. */
    public Moment from() {
        return from;
    }

    CelType type() {
        return type;
    }

    Object in(Values values) {
        return value.apply(values);
    }

    static Optional<Variable> at(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }
}
