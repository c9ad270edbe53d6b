package io.redress.procedure.message;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with gaps in one language for one medium.
 *
 * @param code of the message, {@code registered}
 * @param subject for media that have one
 */
public record Template(String code, Medium medium, String language, String subject, String text) {

    private static final Pattern GAP = Pattern.compile("\\{([A-Za-z0-9.*-]+)}");

    /** What the sender must have at hand. */
    public Set<Placeholder> placeholders() {
        Set<Placeholder> found = new LinkedHashSet<>();
        gaps(subject + text).forEach(name -> Placeholder.of(name).ifPresent(found::add));
        return found;
    }

    /** Subject and text with every gap filled. */
    public Template filled(Function<Placeholder, String> values) {
        return new Template(code, medium, language, fill(subject, values), fill(text, values));
    }

    /** Fills the gaps of any text written for a customer; what is no placeholder stays as it is. */
    public static String fill(String text, Function<Placeholder, String> values) {
        return GAP.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        Placeholder.of(match.group(1)).map(values).orElse(match.group())));
    }

    /** Names between braces, in order. */
    static Set<String> gaps(String text) {
        Set<String> names = new LinkedHashSet<>();
        GAP.matcher(text).results().map(Template::name).forEach(names::add);
        return names;
    }

    private static String name(MatchResult match) {
        return match.group(1);
    }
}
