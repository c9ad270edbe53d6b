package io.redress.reporting.query;

import io.redress.reporting.rules.Rulebook;
import io.redress.reporting.rules.Rules;
import io.redress.runtime.identity.Caller;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;

/**
 * Reads what a report is asked with. A misspelt parameter would give a figure that looks right and is not, so anything unknown is refused by
 * name.
 */
@ApplicationScoped
public class Questions {

    /** Longest code; the database takes no control characters, and no code has any. */
    private static final Pattern VALUE = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{0,64}");

    /** Years of four digits: the calendar of Java goes further than the database's. */
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Caller caller;
    private final Rulebook rulebook;

    Questions(Caller caller, Rulebook rulebook) {
        this.caller = caller;
        this.rulebook = rulebook;
    }

    /** What is asked, and by which rules it is judged. */
    public record Question(Scope scope, Rules rules) {}

    /**
     * @param parameters as they came
     * @param filters dimensions that this report can be narrowed to
     * @param others further parameters that the report takes itself
     * @throws Problem 400 naming the parameter, 404 for another organisation than the caller's
     */
    public Question read(MultivaluedMap<String, String> parameters, Set<Dimension> filters, Set<String> others) {
        refuseUnknown(parameters, filters, others);
        var organization =
                Optional.ofNullable(single(parameters, "organization")).orElseGet(caller::organization);
        caller.requireOrganization(organization);
        var rules = rulebook.of(organization);
        var period = new Period(date(parameters, "from"), date(parameters, "to"), rules.zone());
        if (period.from() != null && period.to() != null && period.from().isAfter(period.to())) {
            throw Problem.badRequest("from", "must not be after to");
        }
        return new Question(
                new Scope(organization, period, filters(parameters, filters), figure(parameters, others)), rules);
    }

    private static void refuseUnknown(
            MultivaluedMap<String, String> parameters, Set<Dimension> filters, Set<String> others) {
        var unknown = parameters.keySet().stream()
                .filter(name -> !Set.of("organization", "from", "to").contains(name) && !others.contains(name))
                .filter(name -> Dimension.of(name).filter(filters::contains).isEmpty())
                .sorted()
                .map(name -> new Violation(name, "is not a parameter of this report"))
                .toArray(Violation[]::new);
        if (unknown.length > 0) {
            throw Problem.badRequest(unknown);
        }
    }

    /** @throws Problem 400 when it is given more than once, or holds what no code does */
    public static @Nullable String single(MultivaluedMap<String, String> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw Problem.badRequest(name, "must be given once");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    private static @Nullable LocalDate date(MultivaluedMap<String, String> parameters, String name) {
        var text = single(parameters, name);
        if (text == null) {
            return null;
        }
        if (!DATE.matcher(text).matches()) {
            throw noDate(name);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw noDate(name);
        }
    }

    private static Problem noDate(String name) {
        return Problem.badRequest(name, "must be a date, such as 2026-11-20");
    }

    private static Map<Dimension, Optional<String>> filters(
            MultivaluedMap<String, String> parameters, Set<Dimension> dimensions) {
        var filters = new EnumMap<Dimension, Optional<String>>(Dimension.class);
        for (var dimension : dimensions) {
            var value = single(parameters, dimension.key());
            if (value != null) {
                filters.put(dimension, Optional.of(value(dimension, value)).filter(text -> !text.isEmpty()));
            }
        }
        return filters;
    }

    private static String value(Dimension dimension, String value) {
        if (!VALUE.matcher(value).matches()) {
            throw Problem.badRequest(dimension.key(), "must be a code of at most 64 characters, or empty for none");
        }
        return value;
    }

    private static @Nullable Figure figure(MultivaluedMap<String, String> parameters, Set<String> others) {
        var text = others.contains("figure") ? single(parameters, "figure") : null;
        if (text == null) {
            return null;
        }
        return Figure.of(text).orElseThrow(() -> Problem.badRequest("figure", "must be a count of the summary"));
    }
}
