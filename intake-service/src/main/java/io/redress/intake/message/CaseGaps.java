package io.redress.intake.message;

import io.redress.intake.complaint.Complaint;
import io.redress.intake.told.CaseTold;
import io.redress.intake.told.CaseTold.Alternative;
import io.redress.intake.told.CaseTold.ClockTold;
import io.redress.procedure.Procedure;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.message.Placeholder;
import io.redress.procedure.organization.Department;
import io.redress.procedure.vocabulary.Body;
import io.redress.procedure.vocabulary.Text;
import io.redress.procedure.vocabulary.Vocabularies;
import io.redress.runtime.words.Words;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The gaps that speak of the case.
 *
 * @param told null when no case caused the message
 */
record CaseGaps(
        Procedure procedure,
        String language,
        Complaint complaint,
        @Nullable CaseTold told,
        Words texts) {

    private static final Map<String, Text> FINDINGS = Map.of(
            "substantiated", new Text("属实", "substantiated"),
            "not-substantiated", new Text("不属实", "not substantiated"));

    String value(Placeholder gap) {
        return switch (gap.kind()) {
            case DEPARTMENT_NAME -> department();
            case NEXT_WORD_BY -> time(nextWordBy());
            case FINDING -> named(CaseTold::finding, code -> Optional.ofNullable(FINDINGS.get(code)));
            case CAUSE_NAME ->
                named(
                        CaseTold::cause,
                        code -> procedure.vocabularies().cause(code).map(Vocabularies.FoundCause::name));
            case RESULT_NAME ->
                named(
                        CaseTold::result,
                        code -> Optional.ofNullable(
                                procedure.vocabularies().results().get(code)));
            case PAPERS -> papers();
            case MILESTONE_NAME ->
                named(CaseTold::milestone, code -> procedure.milestone(code).map(Milestone::name));
            case DUE_AT -> time(told == null ? null : told.due());
            case DUE_OF -> time(dueOf(String.valueOf(gap.code())));
            case BODY_NAME ->
                body(told == null ? null : told.body(), found -> found.name().in(language));
            case BODY_ADDRESS ->
                body(told == null ? null : told.body(), found -> found.address().in(language));
            case NAMED_BODY_NAME -> body(gap.code(), found -> found.name().in(language));
            case NAMED_BODY_ADDRESS -> body(gap.code(), found -> found.address().in(language));
            case NAMED_BODY_PHONE -> body(gap.code(), Body::phone);
            case NAMED_BODY_URL -> body(gap.code(), Body::url);
            default -> throw new IllegalArgumentException("not a gap of the case: " + gap.name());
        };
    }

    /**
     * What the handler wrote: a reply, a result, a reason.
     *
     * @throws WordsAwaited while it is not here
     */
    String words() {
        var words = told == null ? null : told.words();
        if (words == null) {
            return "";
        }
        var ref = words.text() == null ? words.reason() : words.text();
        return ref == null ? "" : text(ref);
    }

    /**
     * Numbered, one a line.
     *
     * @throws WordsAwaited while one of them is not here
     */
    String alternatives() {
        List<Alternative> alternatives = told == null || told.alternatives() == null ? List.of() : told.alternatives();
        return alternatives.stream()
                .map(alternative ->
                        alternative.n() + ". " + text(alternative.words().text()))
                .collect(Collectors.joining("\n"));
    }

    private String text(WordsRef ref) {
        return texts.read(ref.id()).orElseThrow(() -> new WordsAwaited("words " + ref.id()));
    }

    private String department() {
        var code = told == null ? complaint.registered().department() : told.department();
        return Optional.ofNullable(code)
                .flatMap(known -> Optional.ofNullable(procedure.departments().get(known)))
                .map(Department::name)
                .map(name -> name.in(language))
                .orElse("");
    }

    private @Nullable Instant nextWordBy() {
        if (told == null) {
            return complaint.registered().nextWordBy();
        }
        return told.clocks().stream()
                .filter(ClockTold::isOpen)
                .filter(clock -> procedure
                        .milestone(clock.milestone())
                        .map(Milestone::promised)
                        .orElse(false))
                .map(ClockTold::dueAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** As the case's clock has it; before there is a case, as it will have it. */
    private @Nullable Instant dueOf(String milestone) {
        List<ClockTold> clocks = told == null ? List.of() : told.clocks();
        return clocks.stream()
                .filter(clock -> clock.milestone().equals(milestone))
                .map(ClockTold::dueAt)
                .findFirst()
                .or(() -> dueFromReceipt(milestone))
                .orElse(null);
    }

    private Optional<Instant> dueFromReceipt(String milestone) {
        var fact = complaint.registered();
        var source = fact.source();
        var deadline = source == null ? null : source.deadline();
        return procedure
                .duesFromReceipt(KnownFacts.of(complaint, fact.category()), fact.receivedAt(), deadline)
                .stream()
                .filter(promise -> promise.milestone().equals(milestone))
                .findFirst()
                .map(promise -> promise.due().at())
                .or(() -> procedure
                        .milestone(milestone)
                        .map(found -> procedure
                                .dueAt(found, fact.receivedAt(), List.of())
                                .at()));
    }

    private String papers() {
        List<String> papers = told == null || told.papers() == null ? List.of() : told.papers();
        return papers.stream()
                .map(code -> Optional.ofNullable(
                                procedure.vocabularies().papers().get(code))
                        .map(name -> name.in(language))
                        .orElse(code))
                .collect(Collectors.joining(language.startsWith("zh") ? "、" : ", "));
    }

    private String body(@Nullable String code, Function<Body, @Nullable String> part) {
        return Optional.ofNullable(code)
                .flatMap(known -> Optional.ofNullable(procedure.bodies().get(known)))
                .map(part)
                .orElse("");
    }

    private String named(Function<CaseTold, @Nullable String> field, Function<String, Optional<Text>> names) {
        var code = told == null ? null : field.apply(told);
        return code == null
                ? ""
                : names.apply(code).map(name -> name.in(language)).orElse(code);
    }

    private String time(@Nullable Instant instant) {
        return instant == null ? "" : Moments.of(instant, procedure.calendar().zone(), language);
    }
}
