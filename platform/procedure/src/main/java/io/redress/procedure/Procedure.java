package io.redress.procedure;

import io.redress.procedure.calendar.Calendar;
import io.redress.procedure.calendar.Due;
import io.redress.procedure.calendar.Explanation;
import io.redress.procedure.calendar.Pause;
import io.redress.procedure.calendar.Term;
import io.redress.procedure.category.Categories;
import io.redress.procedure.category.Classifier;
import io.redress.procedure.category.Match;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.clock.Promise;
import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.Condition;
import io.redress.procedure.condition.RoutingFacts;
import io.redress.procedure.followup.FollowUp;
import io.redress.procedure.followup.Plan;
import io.redress.procedure.message.Medium;
import io.redress.procedure.message.Message;
import io.redress.procedure.message.Template;
import io.redress.procedure.organization.Channels;
import io.redress.procedure.organization.Department;
import io.redress.procedure.organization.Organization;
import io.redress.procedure.remedy.Remedies;
import io.redress.procedure.report.KpiTarget;
import io.redress.procedure.report.Retention;
import io.redress.procedure.routing.Decision;
import io.redress.procedure.routing.Router;
import io.redress.procedure.vocabulary.Body;
import io.redress.procedure.vocabulary.Text;
import io.redress.procedure.vocabulary.Vocabularies;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** One version of an organisation's procedure: immutable, thread-safe, and whole with its calendars. */
public final class Procedure {

    private final ProcedureFile file;
    private final Categories categories;
    private final Map<String, Condition> conditions;
    private final Calendar calendar;
    private final Map<String, String> files;
    private final Version version;
    private final Router router;
    private final Classifier classifier;

    /** @param conditions by the pointer of what they belong to */
    Procedure(
            ProcedureFile file,
            Categories categories,
            Map<String, Condition> conditions,
            Calendar calendar,
            Map<String, String> files) {
        this.file = file;
        this.categories = categories;
        this.conditions = conditions;
        this.calendar = calendar;
        this.files = Map.copyOf(files);
        this.version = Version.of(file.label(), files);
        this.classifier = new Classifier(categories);
        this.router = new Router(
                file.routing(),
                inOrder("/routing/rows/", file.routing().rows().size()),
                file.severity(),
                inOrder("/severity/rules/", file.severity().rules().size()),
                file.departments());
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

    public Collection<Milestone> milestones() {
        return file.clocks().values();
    }

    public Optional<Milestone> milestone(String code) {
        return Optional.ofNullable(file.clocks().get(code));
    }

    /** Those that apply to a case. */
    public List<Milestone> milestones(CaseFacts facts) {
        return milestones().stream()
                .filter(milestone -> holds("/clocks/" + milestone.code(), facts))
                .toList();
    }

    public boolean mayBeExtended(Milestone milestone, CaseFacts facts) {
        return milestone.extension() != null && holds("/clocks/" + milestone.code() + "/extension", facts);
    }

    /** @param pauses ended ones that this milestone's clock stood still in */
    public Due dueAt(Milestone milestone, Instant start, List<Pause> pauses) {
        return calendar.add(start, milestone.term(), pauses);
    }

    public Explanation explanation(Milestone milestone, Instant start, List<Pause> pauses) {
        return calendar.explanation(start, milestone.term(), pauses);
    }

    /** When the owner is warned; empty when the file wants no warning. */
    public Optional<Instant> warnAt(Milestone milestone, Due due) {
        Term before = milestone.warnBefore();
        return before == null ? Optional.empty() : Optional.of(calendar.subtract(due.at(), before));
    }

    /** The earliest word promised to a customer whose complaint was received at the moment. */
    public Promise firstPromise(Instant received) {
        return milestones().stream()
                .filter(milestone -> milestone.promised() && milestone.startsAtReceipt())
                .map(milestone -> new Promise(milestone.code(), dueAt(milestone, received, List.of())))
                .min(Comparator.comparing(promise -> promise.due().at()))
                .orElseThrow(() -> new IllegalStateException("a checked file promises a first word"));
    }

    public Collection<Message> messages() {
        return file.messages().values();
    }

    /** What a fact sends, in the order of the file. */
    public List<Message> messagesOn(String fact, CaseFacts facts) {
        return messages().stream()
                .filter(message -> fact.equals(message.on()) && holds("/messages/" + message.code(), facts))
                .toList();
    }

    /** @param code of the message, {@code registered}; not the fact that sends it */
    public Optional<Template> message(String code, String language, Medium medium) {
        return Optional.ofNullable(file.messages().get(code)).map(message -> message.template(language, medium));
    }

    /** How a case is asked about; empty when it is not. */
    public Optional<Plan> plan(CaseFacts facts) {
        List<Plan> plans = file.followUp().plans();
        return IntStream.range(0, plans.size())
                .filter(i -> holds("/followUp/plans/" + i, facts))
                .mapToObj(plans::get)
                .findFirst();
    }

    /** What has no condition always holds. */
    private boolean holds(String owner, CaseFacts facts) {
        Condition condition = conditions.get(owner);
        return condition == null || condition.holds(facts);
    }

    private List<Condition> inOrder(String owner, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> Objects.requireNonNull(conditions.get(owner + i), owner))
                .toList();
    }
}
