package io.redress.procedure;

import io.redress.procedure.calendar.Calendar;
import io.redress.procedure.calendar.Term;
import io.redress.procedure.clock.Law;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.source.Findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Clocks that the law limits: on no day of the published years may one end after the law's own term. One that always does
 * is an error; one that does so around holidays alone is shown with the first such day.
 */
final class CheckLaw {

    private final ProcedureFile file;
    private final Calendar calendar;
    private final Findings findings;

    CheckLaw(ProcedureFile file, Calendar calendar, Findings findings) {
        this.file = file;
        this.calendar = calendar;
        this.findings = findings;
    }

    /** @param years published */
    void run(List<Integer> years) {
        for (Milestone milestone : file.clocks().values()) {
            Law law = milestone.law() == null ? null : file.laws().get(milestone.law());
            if (law != null) {
                String pointer = "/clocks/" + milestone.code();
                term(milestone, milestone.term(), law, years, pointer + "/term");
                for (int i = 0; i < milestone.terms().size(); i++) {
                    term(milestone, milestone.terms().get(i).term(), law, years, pointer + "/terms/" + i + "/term");
                }
            }
        }
    }

    private void term(Milestone milestone, Term term, Law law, List<Integer> years, String pointer) {
        List<LocalDate> days = years.isEmpty() ? week() : days(years);
        List<LocalDate> beyond = days.stream()
                .filter(day -> latest(milestone, term, day).isAfter(end(law.term(), day)))
                .toList();
        String limit = "'" + law.name().en() + "', " + law.section().en() + ": " + law.term();
        if (beyond.size() == days.size()) {
            findings.error(pointer, term + " is beyond the legal term (" + limit + ")");
        } else if (!beyond.isEmpty()) {
            findings.warning(
                    pointer,
                    "%s is beyond the legal term (%s) when counted from %s; orEarlier: [%s] keeps it"
                            .formatted(term, limit, beyond.getFirst(), law.term()));
        }
    }

    private Instant latest(Milestone milestone, Term term, LocalDate day) {
        return milestone.orEarlier().stream()
                .flatMap(limit -> Optional.ofNullable(limit.term()).stream())
                .map(earlier -> end(earlier, day))
                .reduce(end(term, day), (one, other) -> one.isBefore(other) ? one : other);
    }

    private Instant end(Term term, LocalDate day) {
        return calendar.add(calendar.beginningOf(day), term).at();
    }

    private static List<LocalDate> days(List<Integer> years) {
        return years.stream()
                .flatMap(year -> LocalDate.ofYearDay(year, 1).datesUntil(LocalDate.ofYearDay(year + 1, 1)))
                .toList();
    }

    /** Without published years every week is like another. */
    private static List<LocalDate> week() {
        return LocalDate.EPOCH.datesUntil(LocalDate.EPOCH.plusWeeks(1)).toList();
    }
}
