package io.redress.runtime.words;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes personal values that can be known by their form out of a text before it travels. It limits harm; erasure does not lean on it.
 * Numbers with check digits (identity cards by GB 11643, bank cards by ISO/IEC 7812-1) are taken only if the digits agree, so that an
 * order number survives.
 */
public final class Redactor {

    private record Rule(Pattern pattern, String replacement, Predicate<MatchResult> applies) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    Pattern.compile(
                            "[\\p{Alnum}._%+-]+@[\\p{Alnum}-]+(?:\\.[\\p{Alnum}-]+)+", Pattern.UNICODE_CHARACTER_CLASS),
                    "[e-mail]",
                    match -> true),
            new Rule(
                    Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)"),
                    "[identity card]",
                    match -> identityCard(match.group())),
            new Rule(
                    Pattern.compile("(?<!\\d)\\d(?:[ -]?\\d){12,18}(?!\\d)"),
                    "[bank card]",
                    match -> luhn(digits(match.group()))),
            new Rule(
                    Pattern.compile("(?<!\\d)(?:(?:\\+|00)86[ -]?)?1[3-9]\\d(?:[ -]?\\d{4}){2}(?!\\d)"),
                    "[phone]",
                    match -> true),
            new Rule(Pattern.compile("(?<!\\d)0\\d{2,3}[ -]?\\d{7,8}(?:-\\d{1,5})?(?!\\d)"), "[phone]", match -> true),
            new Rule(Pattern.compile("(?<![\\d+])\\+\\d{1,3}(?:[ -]?\\d){7,12}(?!\\d)"), "[phone]", match -> true));

    private static final int[] IDENTITY_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String IDENTITY_CHECKS = "10X98765432";

    private Redactor() {}

    public static String redact(String text) {
        if (text.chars().noneMatch(Redactor::isOfANumberOrAddress)) {
            return text;
        }
        var redacted = text;
        for (var rule : RULES) {
            redacted = rule.pattern()
                    .matcher(redacted)
                    .replaceAll(match ->
                            rule.applies().test(match) ? rule.replacement() : Matcher.quoteReplacement(match.group()));
        }
        return redacted;
    }

    /** Each rule's pattern holds one of these: most texts do not, and are read once. */
    private static boolean isOfANumberOrAddress(int character) {
        return character == '@' || ('0' <= character && character <= '9');
    }

    private static boolean identityCard(String number) {
        var sum = 0;
        for (var place = 0; place < IDENTITY_WEIGHTS.length; place++) {
            sum += (number.charAt(place) - '0') * IDENTITY_WEIGHTS[place];
        }
        return IDENTITY_CHECKS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }

    private static boolean luhn(String digits) {
        var sum = 0;
        for (var place = 0; place < digits.length(); place++) {
            var digit = digits.charAt(digits.length() - 1 - place) - '0';
            var counted = place % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
