package io.redress.procedure;

import io.redress.procedure.appeal.Appeals;
import io.redress.procedure.calendar.Calendar;
import io.redress.procedure.calendar.Explanation;
import io.redress.procedure.calendar.Pause;
import io.redress.procedure.calendar.Term;
import io.redress.procedure.checklist.Checklist;
import io.redress.procedure.checklist.Review;
import io.redress.procedure.checklist.Tasks;
import io.redress.procedure.clock.Limit;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.Compiled;
import io.redress.procedure.condition.RemedyFacts;
import io.redress.procedure.escalation.Ladder;
import io.redress.procedure.escalation.Step;
import io.redress.procedure.occasion.Occasion;
import io.redress.procedure.remedy.Remedies;
import io.redress.procedure.remedy.RemedyRule;
import io.redress.procedure.reply.Reply;
import io.redress.procedure.wording.Use;
import io.redress.procedure.wording.WordingRule;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What one version of a procedure says of a case that is being worked: asked with what is known of the case, and answered without memory. */
public final class CaseRules {

    private final ProcedureFile file;
    private final Compiled conditions;
    private final Calendar calendar;

    CaseRules(ProcedureFile file, Compiled conditions, Calendar calendar) {
        this.file = file;
        this.conditions = conditions;
        this.calendar = calendar;
    }

    /** How long the milestone's clock runs in a case that stands so. */
    public Term term(Milestone milestone, CaseFacts facts) {
        return first(milestone.terms(), "/clocks/" + milestone.code() + "/terms/", facts)
                .map(Milestone.TermFor::term)
                .orElse(milestone.term());
    }

    /**
     * How the due date comes about: the term, or an earlier end that the file names.
     *
     * @param brought dates that the complaint brought: the transferring body's under {@code source.deadline}, fields under their name
     */
    public Explanation explanation(
            Milestone milestone, CaseFacts facts, Instant start, List<Pause> pauses, Map<String, Instant> brought) {
        Explanation counted = calendar.explanation(start, term(milestone, facts), pauses);
        Limit instead = milestone.instead();
        if (instead != null && instead.term() == null && brought.containsKey(instead.toString())) {
            return Limits.until(counted, start, brought.get(instead.toString()));
        }
        return milestone.orEarlier().stream()
                .flatMap(limit -> limited(limit, counted, start, pauses, brought).stream())
                .min(Comparator.comparing(explained -> explained.due().at()))
                .filter(limited -> limited.due().at().isBefore(counted.due().at()))
                .orElse(counted);
    }

    /**
     * Dates that a complaint brought, as {@link #explanation} wants them. A day that somebody wishes for ends with the day.
     *
     * @param sourceDeadline of the body that passed it on; null without one
     * @param attributes of the complaint's category; those that are dates count
     */
    public Map<String, Instant> brought(@Nullable Instant sourceDeadline, Map<String, Object> attributes) {
        Map<String, Instant> brought = new HashMap<>();
        if (sourceDeadline != null) {
            brought.put("source.deadline", sourceDeadline);
        }
        attributes.forEach((name, value) -> {
            if (value instanceof String text) {
                endOf(text).ifPresent(at -> brought.put("attributes." + name, at));
            }
        });
        return brought;
    }

    private Optional<Instant> endOf(String text) {
        try {
            return Optional.of(calendar.beginningOf(LocalDate.parse(text).plusDays(1)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Optional<Explanation> limited(
            Limit limit, Explanation counted, Instant start, List<Pause> pauses, Map<String, Instant> brought) {
        Term term = limit.term();
        if (term != null) {
            return Optional.of(calendar.explanation(start, term, pauses));
        }
        return Optional.ofNullable(brought.get(limit.toString())).map(at -> Limits.until(counted, start, at));
    }

    /** A ladder with those of its steps that apply to the case. */
    public record Rung(Ladder ladder, Step step) {}

    /** Every step of every ladder that applies to the case, in the order of the file. */
    public List<Rung> rungs(CaseFacts facts) {
        List<Rung> rungs = new ArrayList<>();
        file.escalation().forEach((code, ladder) -> {
            if (holds("/escalation/" + code, facts)) {
                for (int i = 0; i < ladder.steps().size(); i++) {
                    if (holds("/escalation/" + code + "/steps/" + i, facts)) {
                        rungs.add(new Rung(ladder, ladder.steps().get(i)));
                    }
                }
            }
        });
        return rungs;
    }

    /** Every step of time, whether it applies to the case now or not: what applies is asked when the moment has come. */
    public List<Rung> timedRungs(String milestone) {
        return file.escalation().values().stream()
                .flatMap(ladder -> ladder.steps().stream()
                        .filter(step -> milestone.equals(step.milestone()))
                        .map(step -> new Rung(ladder, step)))
                .toList();
    }

    /** When a step of time is taken, whose milestone is due at the moment. */
    public Instant momentOf(Step step, Instant dueAt) {
        Term before = step.before();
        Term after = step.after();
        if (before != null) {
            return calendar.subtract(dueAt, before);
        }
        return after == null ? dueAt : calendar.add(dueAt, after).at();
    }

    /** Ladders whose case comes down when the fact happens. */
    public Optional<Ladder.Return> returns(String ladder, CaseFacts facts) {
        return Optional.ofNullable(file.escalation().get(ladder))
                .map(Ladder::returns)
                .filter(_ -> holds("/escalation/" + ladder + "/returns", facts));
    }

    /** The items that a case which stands so is to have, by code, in the order of the file. */
    public Map<String, Checklist.Item> items(CaseFacts facts) {
        Map<String, Checklist.Item> items = new LinkedHashMap<>();
        file.checklists().forEach((code, list) -> {
            if (holds("/checklists/" + code, facts)) {
                list.items().values().stream()
                        .filter(item -> holds("/checklists/" + code + "/items/" + item.code(), facts))
                        .forEach(item -> items.put(item.code(), item));
            }
        });
        return items;
    }

    /** Whether the file has check-lists at all; without one any item can be ticked. */
    public boolean hasChecklists() {
        return !file.checklists().isEmpty();
    }

    /** What must be there before the item, where its list is taken in order. */
    public Optional<Checklist.Item> before(String item, CaseFacts facts) {
        return file.checklists().values().stream()
                .filter(list -> list.inOrder() && list.items().containsKey(item))
                .findFirst()
                .flatMap(list -> {
                    List<Checklist.Item> applicable = list.items().values().stream()
                            .filter(one -> items(facts).containsKey(one.code()))
                            .toList();
                    int place = IntStream.range(0, applicable.size())
                            .filter(i -> applicable.get(i).code().equals(item))
                            .findFirst()
                            .orElse(0);
                    return place == 0 ? Optional.empty() : Optional.of(applicable.get(place - 1));
                });
    }

    public Tasks tasks() {
        return file.tasks();
    }

    /** Tasks that open by themselves on a fact. */
    public List<Tasks.Opened> opened(String fact, @Nullable String about, CaseFacts facts) {
        return file.tasks().open().values().stream()
                .filter(task -> Occasion.anyFits(task.on(), fact, about))
                .filter(task -> holds("/tasks/open/" + task.code(), facts))
                .toList();
    }

    /** Reviews that a case which stands so needs. */
    public List<Review> reviews(CaseFacts facts) {
        return file.reviews().values().stream()
                .filter(review -> holds("/reviews/" + review.code(), facts))
                .toList();
    }

    public Appeals appeals() {
        return file.appeals();
    }

    /** Rules that forbid the remedy in the case. */
    public List<RemedyRule> broken(CaseFacts facts, RemedyFacts remedy) {
        return file.remedies().rules().values().stream()
                .filter(rule -> rule.isFor(remedy.type()))
                .filter(rule -> !conditions.holds("/remedies/rules/" + rule.code(), facts, remedy))
                .toList();
    }

    /** How many alternatives a proposal must offer. */
    public int alternatives(CaseFacts facts) {
        return Optional.ofNullable(file.remedies().alternatives())
                .filter(_ -> holds("/remedies/alternatives", facts))
                .map(Remedies.Alternatives::atLeast)
                .orElse(1);
    }

    /** Forms that a reply in the case fills in. */
    public List<Reply.Form> forms(CaseFacts facts) {
        return file.reply().forms().values().stream()
                .filter(form -> holds("/reply/forms/" + form.code(), facts))
                .toList();
    }

    /** Rules of wording that apply to a text of the case. */
    public List<WordingRule> wording(Use use, CaseFacts facts) {
        return file.wording().rules().values().stream()
                .filter(rule -> rule.appliesTo(use) && holds("/wording/rules/" + rule.code(), facts))
                .toList();
    }

    /** What a fact makes of severity and nature; the first change of each that applies. */
    public Changes changes(String fact, @Nullable String about, CaseFacts facts) {
        var severity = IntStream.range(0, file.severity().changes().size())
                .filter(i -> Occasion.anyFits(file.severity().changes().get(i).on(), fact, about))
                .filter(i -> holds("/severity/changes/" + i, facts))
                .mapToObj(i -> file.severity().changes().get(i).severity())
                .findFirst();
        var nature = IntStream.range(0, file.nature().changes().size())
                .filter(i -> Occasion.anyFits(file.nature().changes().get(i).on(), fact, about))
                .filter(i -> holds("/nature/changes/" + i, facts))
                .mapToObj(i -> file.nature().changes().get(i).nature())
                .findFirst();
        return new Changes(severity.orElse(null), nature.orElse(null));
    }

    /** Null for what stays. */
    public record Changes(
            @Nullable String severity, @Nullable String nature) {}

    private <T> Optional<T> first(List<T> rows, String owner, CaseFacts facts) {
        return IntStream.range(0, rows.size())
                .filter(i -> holds(owner + i, facts))
                .mapToObj(rows::get)
                .findFirst();
    }

    private boolean holds(String owner, CaseFacts facts) {
        return conditions.holds(owner, facts);
    }
}
