package io.redress.routing.act;

import io.redress.procedure.reply.Reply;
import io.redress.routing.desk.Worked;
import io.redress.routing.worklist.Language;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the file's forms ask of a reply: every required field has a value, and every field they name one of its type. A field that no form names
 * may stand beside them.
 */
final class ReplyForm {

    private static final Pattern MONEY = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,4})?");

    private final Worked worked;
    private final Language language;

    ReplyForm(Worked worked, Language language) {
        this.worked = worked;
        this.language = language;
    }

    /** @throws Problem 422 with every field that lacks its value, or has another than its type's */
    void check(Map<String, FormValue> given) {
        var facts = worked.kase().conditions();
        var violations = worked.procedure().replies().forms(facts).stream()
                .flatMap(form -> form.fields().values().stream().flatMap(field -> violation(form, field, given)))
                .distinct()
                .toArray(Violation[]::new);
        if (violations.length > 0) {
            throw Problem.unprocessable("reply-form", null, violations);
        }
    }

    private Stream<Violation> violation(Reply.Form form, Reply.Field field, Map<String, FormValue> given) {
        var value = Optional.ofNullable(given.get(field.code()))
                .map(FormValue::value)
                .filter(one -> !(one instanceof String text && text.isBlank()));
        if (value.isEmpty()) {
            return field.required()
                    ? Stream.of(violation(form, field, "must be answered: " + language.of(field.name())))
                    : Stream.of();
        }
        return isOfType(field, value.get()) ? Stream.of() : Stream.of(violation(form, field, wanted(field)));
    }

    private static Violation violation(Reply.Form form, Reply.Field field, String message) {
        return new Violation("form." + field.code(), message).with("rule", form.code());
    }

    private static boolean isOfType(Reply.Field field, Object value) {
        return switch (field.type()) {
            case TEXT -> value instanceof String;
            case CODE -> value instanceof String code && field.values().containsKey(code);
            case BOOLEAN -> value instanceof Boolean;
            case NUMBER -> value instanceof Number;
            case MONEY -> value instanceof String text && MONEY.matcher(text).matches();
            case DATE -> value instanceof String text && isDate(text);
        };
    }

    private static String wanted(Reply.Field field) {
        return switch (field.type()) {
            case TEXT -> "must be a text";
            case CODE -> "must be one of " + String.join(", ", field.values().keySet());
            case BOOLEAN -> "must be true or false";
            case NUMBER -> "must be a number";
            case MONEY -> "must be a decimal number without sign, written as a text";
            case DATE -> "must be a date such as 2026-09-30";
        };
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
