package io.redress.procedure.wording;

import io.redress.procedure.category.Phrases;
import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.Compiled;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what is written for others and finds what must not be said. */
public final class WordingChecks {

    private final Wording written;
    private final Compiled conditions;
    private final Map<String, Pattern> patterns = new HashMap<>();

    public WordingChecks(Wording written, Compiled conditions) {
        this.written = written;
        this.conditions = conditions;
        written.rules().forEach((code, rule) -> {
            String pattern = rule.pattern();
            if (pattern != null) {
                patterns.put(code, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
            }
        });
    }

    /**
     * A place in a text.
     *
     * @param from first character, counted in UTF-16 units from 0
     * @param to after the last
     * @param found as it was written
     */
    public record Found(WordingRule rule, int from, int to, String found) {}

    public Wording written() {
        return written;
    }

    /** In the order of the text; hard and soft ones. */
    public List<Found> check(Use use, String text, CaseFacts facts) {
        return check(
                text, conditions.all("/wording/rules", written.rules(), facts).filter(rule -> rule.appliesTo(use)));
    }

    /** The file's own texts, which belong to no case: rules for some cases alone are left out. */
    public List<Found> checkOwn(Use use, String text) {
        return check(
                text, written.rules().values().stream().filter(rule -> rule.when() == null && rule.appliesTo(use)));
    }

    /** Phrases for the situation of a case. */
    public List<Wording.Situation> phrases(CaseFacts facts) {
        return conditions.all("/wording/phrases", written.phrases(), facts).toList();
    }

    private List<Found> check(String text, Stream<WordingRule> rules) {
        Folded folded = Folded.of(text);
        return rules.flatMap(rule -> Stream.concat(phrases(rule, folded), pattern(rule, text)))
                .sorted(Comparator.comparingInt(Found::from))
                .toList();
    }

    private static Stream<Found> phrases(WordingRule rule, Folded text) {
        Phrases phrases = rule.phrases();
        return phrases == null
                ? Stream.of()
                : phrases.all().flatMap(phrase -> text.find(phrase).map(span -> found(rule, text.original(), span)));
    }

    private Stream<Found> pattern(WordingRule rule, String text) {
        Pattern pattern = patterns.get(rule.code());
        return pattern == null
                ? Stream.of()
                : pattern.matcher(text)
                        .results()
                        .filter(match -> match.start() < match.end())
                        .map(match -> found(rule, text, new Folded.Span(match.start(), match.end())));
    }

    private static Found found(WordingRule rule, String text, Folded.Span span) {
        return new Found(rule, span.from(), span.to(), text.substring(span.from(), span.to()));
    }
}
