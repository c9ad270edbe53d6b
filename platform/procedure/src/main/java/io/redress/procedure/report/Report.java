package io.redress.procedure.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.calendar.Schedule;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A report that comes by itself.
 *
 * @param every when it is made
 * @param covers the last whole one before that
 * @param department only its cases; null means all
 * @param each one report for each department; null for one of all
 * @param recipients positions
 * @param contents codes of indicators and tables, in order
 */
public record Report(
        String code,
        Text name,
        Schedule every,
        Covers covers,
        @Nullable String department,
        @Nullable Each each,
        List<String> recipients,
        List<String> contents) {

    public enum Covers {
        @JsonProperty("day")
        DAY,
        @JsonProperty("week")
        WEEK,
        @JsonProperty("month")
        MONTH,
        @JsonProperty("year")
        YEAR
    }

    public enum Each {
        @JsonProperty("department")
        DEPARTMENT
    }

    public Report {
        recipients = List.copyOf(recipients);
        contents = List.copyOf(contents);
    }
}
