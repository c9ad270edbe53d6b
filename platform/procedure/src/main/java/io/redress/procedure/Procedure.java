package io.redress.procedure;

import io.redress.procedure.acceptance.AcceptanceRules;
import io.redress.procedure.appeal.Appeals;
import io.redress.procedure.calendar.Calendar;
import io.redress.procedure.calendar.Due;
import io.redress.procedure.calendar.Explanation;
import io.redress.procedure.calendar.Pause;
import io.redress.procedure.category.Categories;
import io.redress.procedure.category.Classification;
import io.redress.procedure.category.Classifier;
import io.redress.procedure.category.Match;
import io.redress.procedure.category.Signals;
import io.redress.procedure.checklist.Steps;
import io.redress.procedure.clock.Clocks;
import io.redress.procedure.clock.Law;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.clock.Promise;
import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.Compiled;
import io.redress.procedure.condition.RoutingFacts;
import io.redress.procedure.escalation.Ladders;
import io.redress.procedure.followup.FollowUp;
import io.redress.procedure.followup.Plan;
import io.redress.procedure.followup.QualityCheck;
import io.redress.procedure.incident.Patterns;
import io.redress.procedure.message.Medium;
import io.redress.procedure.message.Message;
import io.redress.procedure.message.Template;
import io.redress.procedure.notice.NoticeRule;
import io.redress.procedure.organization.Channels;
import io.redress.procedure.organization.Department;
import io.redress.procedure.organization.Needed;
import io.redress.procedure.organization.Organization;
import io.redress.procedure.remedy.Remedies;
import io.redress.procedure.remedy.RemedyChecks;
import io.redress.procedure.reply.Replies;
import io.redress.procedure.report.KpiTarget;
import io.redress.procedure.report.Report;
import io.redress.procedure.report.Retention;
import io.redress.procedure.routing.Changes;
import io.redress.procedure.routing.Decision;
import io.redress.procedure.routing.LikelyCauses;
import io.redress.procedure.routing.Router;
import io.redress.procedure.vocabulary.Body;
import io.redress.procedure.vocabulary.Text;
import io.redress.procedure.vocabulary.Vocabularies;
import io.redress.procedure.wording.WordingChecks;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One version of an organisation's procedure: immutable, thread-safe, and whole with its calendars. */
public final class Procedure {

    private final ProcedureFile file;
    private final Categories categories;
    private final Compiled conditions;
    private final Calendar calendar;
    private final Map<String, String> files;
    private final Version version;
    private final Router router;
    private final Classifier classifier;
    private final Signals signals;
    private final Clocks clocks;
    private final WordingChecks wording;

    Procedure(
            ProcedureFile file,
            Categories categories,
            Compiled conditions,
            Calendar calendar,
            Map<String, String> files) {
        this.file = file;
        this.categories = categories;
        this.conditions = conditions;
        this.calendar = calendar;
        this.files = Map.copyOf(files);
        this.version = Version.of(file.label(), files);
        this.classifier = new Classifier(categories, file.classification());
        this.signals = new Signals(file.signals());
        this.clocks = new Clocks(file.clocks(), conditions, calendar);
        this.wording = new WordingChecks(file.wording(), conditions);
        this.router = new Router(
                file.scope(), file.nature(), file.severity(), file.routing(), conditions, file.departments());
    }

    /** Restores what {@link #files()} gave; the files name one organisation. */
    public static LoadResult parse(Map<String, String> files) {
        ProcedureFiles all = ProcedureFiles.of(files);
        if (all.organizations().size() != 1) {
            throw new IllegalArgumentException("files of one organisation expected, not of " + all.organizations());
        }
        return all.load(all.organizations().first());
    }

    /** Label, {@code +}, and the first 12 digits of {@link #digest()}. */
    public String version() {
        return version.toString();
    }

    public String label() {
        return version.label();
    }

    /** SHA-256 in hex over all files, their names and lengths. */
    public String digest() {
        return version.digest();
    }

    /** The texts this procedure was made from, by name: entry, included parts and calendars, and nothing else. */
    public Map<String, String> files() {
        return files;
    }

    public Organization organization() {
        return file.organization();
    }

    public Calendar calendar() {
        return calendar;
    }

    public Channels channels() {
        return file.channels();
    }

    public Categories categories() {
        return categories;
    }

    public Map<String, Department> departments() {
        return file.departments();
    }

    public Map<String, Text> positions() {
        return file.positions();
    }

    /** Lightest first. */
    public Map<String, Text> severities() {
        return file.severity().levels();
    }

    public FollowUp followUp() {
        return file.followUp();
    }

    public Remedies remedies() {
        return file.remedies();
    }

    public Vocabularies vocabularies() {
        return file.vocabularies();
    }

    public Map<String, Body> bodies() {
        return file.bodies();
    }

    public Map<String, KpiTarget> kpis() {
        return file.kpis();
    }

    public Retention retention() {
        return file.retention();
    }

    /** Best first; empty when the text points nowhere. */
    public List<Match> classify(String text) {
        return classifier.classify(text);
    }

    public Decision route(RoutingFacts facts) {
        return router.route(facts);
    }

    /** Where it goes when some departments have said that it is not theirs. */
    public Decision route(RoutingFacts facts, Set<String> without) {
        return router.route(facts, without);
    }

    public Collection<Milestone> milestones() {
        return file.clocks().values();
    }

    public Optional<Milestone> milestone(String code) {
        return Optional.ofNullable(file.clocks().get(code));
    }

    /** Those that apply to a case. */
    public List<Milestone> milestones(CaseFacts facts) {
        return clocks.of(facts);
    }

    /** Dates that depend on a case: other terms, earlier dates, extensions. */
    public Clocks clocks() {
        return clocks;
    }

    public boolean mayBeExtended(Milestone milestone, CaseFacts facts) {
        return clocks.mayBeExtended(milestone, facts);
    }

    /**
     * By the usual term; {@link #clocks()} knows what a case makes of it.
     *
     * @param pauses ended ones that this milestone's clock stood still in
     */
    public Due dueAt(Milestone milestone, Instant start, List<Pause> pauses) {
        return calendar.add(start, milestone.term(), pauses);
    }

    public Explanation explanation(Milestone milestone, Instant start, List<Pause> pauses) {
        return calendar.explanation(start, milestone.term(), pauses);
    }

    /** When the owner is first warned; empty when the file wants no warning. */
    public Optional<Instant> warnAt(Milestone milestone, Due due) {
        return clocks.warnings(milestone, due).stream().findFirst();
    }

    /** Every moment at which the owner is warned, earliest first. */
    public List<Instant> warnings(Milestone milestone, Due due) {
        return clocks.warnings(milestone, due);
    }

    /** The earliest word promised to a customer whose complaint was received at the moment. */
    public Promise firstPromise(Instant received) {
        return milestones().stream()
                .filter(milestone -> milestone.promised() && milestone.startsAtReceipt())
                .map(milestone -> new Promise(milestone.code(), dueAt(milestone, received, List.of())))
                .min(Comparator.comparing(promise -> promise.due().at()))
                .orElseThrow(() -> new IllegalStateException("a checked file promises a first word"));
    }

    /**
     * When the milestones of a complaint that is received so are due, as far as their clocks start with the receipt: as the case's clocks will
     * have it. Soonest first.
     *
     * @param deadline of the body that passed it on; null without one
     */
    public List<Promise> duesFromReceipt(RoutingFacts facts, Instant received, @Nullable Instant deadline) {
        Decision decision = route(facts);
        CaseFacts seen = CaseFacts.about(facts)
                .classified(decision.severity(), decision.nature(), decision.scope())
                .department(decision.department())
                .status("open")
                .build();
        CaseRules rules = cases();
        Map<String, Instant> brought = rules.brought(deadline, facts.attributes());
        return milestones(seen).stream()
                .filter(Milestone::startsAtReceipt)
                .map(milestone -> new Promise(
                        milestone.code(),
                        rules.explanation(milestone, seen, received, List.of(), brought)
                                .due()))
                .sorted(Comparator.comparing(promise -> promise.due().at()))
                .toList();
    }

    /**
     * The earliest word promised to the customer of a complaint that is received so; by the usual terms where none of its clocks promises one.
     *
     * @param deadline of the body that passed it on; null without one
     */
    public Promise firstPromise(RoutingFacts facts, Instant received, @Nullable Instant deadline) {
        return duesFromReceipt(facts, received, deadline).stream()
                .filter(promise -> milestone(promise.milestone())
                        .filter(Milestone::promised)
                        .isPresent())
                .findFirst()
                .orElseGet(() -> firstPromise(received));
    }

    public Collection<Message> messages() {
        return file.messages().values();
    }

    /** What a fact sends that is about nothing in particular, in the order of the file. */
    public List<Message> messagesOn(String fact, CaseFacts facts) {
        return messagesOn(fact, null, facts);
    }

    /** @param about what the fact is about: a milestone, a body; null when nothing */
    public List<Message> messagesOn(String fact, @Nullable String about, CaseFacts facts) {
        return conditions
                .all("/messages", file.messages(), facts)
                .filter(message -> message.isSentOn(fact, about))
                .toList();
    }

    /** @param code of the message, {@code registered}; not the fact that sends it */
    public Optional<Template> message(String code, String language, Medium medium) {
        return Optional.ofNullable(file.messages().get(code)).map(message -> message.template(language, medium));
    }

    /** How a case is asked about; empty when it is not. */
    public Optional<Plan> plan(CaseFacts facts) {
        return conditions.all("/followUp/plans", file.followUp().plans(), facts).findFirst();
    }

    /** The first plan that holds among those that the fact begins; empty when there is none. */
    public Optional<Plan> plan(String fact, @Nullable String about, CaseFacts facts) {
        return conditions
                .all("/followUp/plans", file.followUp().plans(), facts)
                .filter(plan -> plan.beginsWith(fact, about))
                .findFirst();
    }

    /** What besides its matter was found in a text. */
    public Signals signals() {
        return signals;
    }

    public Classification classification() {
        return file.classification();
    }

    /** What it says of a case that is being worked. */
    public CaseRules cases() {
        return new CaseRules(file, conditions, calendar);
    }

    public AcceptanceRules acceptance() {
        return new AcceptanceRules(file.acceptance(), conditions, calendar);
    }

    /** What facts make of nature and severity. */
    public Changes changes() {
        return new Changes(file.nature(), file.severity(), conditions);
    }

    /** For whoever investigates; empty when no row holds. */
    public Optional<LikelyCauses> likelyCauses(CaseFacts facts) {
        return conditions.all("/likelyCauses", file.likelyCauses(), facts).findFirst();
    }

    public Ladders escalation() {
        return new Ladders(file.escalation(), conditions, calendar);
    }

    public Steps steps() {
        return new Steps(file.checklists(), file.tasks(), file.reviews(), conditions);
    }

    public WordingChecks wording() {
        return wording;
    }

    public Replies replies() {
        return new Replies(file.reply(), file.documents(), conditions);
    }

    public RemedyChecks remedyChecks() {
        return new RemedyChecks(file.remedies(), conditions);
    }

    public Appeals appeals() {
        return file.appeals();
    }

    /** Known faults, early warnings, collective cases. */
    public Patterns patterns() {
        return new Patterns(file.warnings(), file.collective(), file.incidents(), conditions);
    }

    /** Rules of corrective notices that a case counts for. */
    public List<NoticeRule> notices(CaseFacts facts) {
        return conditions.all("/notices", file.notices(), facts).toList();
    }

    /** Posts that must be filled, besides the owners of departments and the first receivers of channels. */
    public List<Needed> posts() {
        return new Posts(file).all();
    }

    public Map<String, Law> laws() {
        return file.laws();
    }

    public Map<String, Report> reports() {
        return file.reports();
    }

    /** Users by region. */
    public Map<String, Integer> population() {
        return file.population();
    }

    public Map<String, QualityCheck> qualityChecks() {
        return file.qualityChecks();
    }
}
