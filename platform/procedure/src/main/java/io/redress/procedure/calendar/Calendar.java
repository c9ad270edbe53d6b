package io.redress.procedure.calendar;

import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Counts terms on the working days and office hours of one organisation; immutable, see the package for the rules. */
public final class Calendar {

    private final Days days;

    /** @param years the published years; none means that holidays are not observed */
    public Calendar(ZoneId zone, OfficeHours hours, List<YearPlan> years) {
        this.days = new Days(zone, hours, years);
    }

    /** Last published year and a digest of all that is counted, {@code cn-2026+1f0c…}. */
    public String version() {
        return days.version();
    }

    public ZoneId zone() {
        return days.zone();
    }

    public LocalDate dateOf(Instant moment) {
        return days.dateOf(moment);
    }

    /** The day a due date is spoken of as: a term that ends at midnight ends on the day before it. */
    public LocalDate lastDayOf(Instant due) {
        return days.dateOf(due.minusNanos(1));
    }

    public DayKind kind(LocalDate date) {
        return days.kind(date);
    }

    public boolean isWorkingDay(LocalDate date) {
        return days.kind(date).isWorked();
    }

    public List<Span> officeHours(LocalDate date) {
        return days.spans(date);
    }

    public @Nullable Text holidayName(LocalDate date) {
        YearPlan.Holiday holiday = days.holiday(date);
        return holiday == null ? null : holiday.name();
    }

    /** The first moment of a local day. */
    public Instant beginningOf(LocalDate date) {
        return days.begin(date);
    }

    public boolean isOpen(Instant moment) {
        return days.segments(days.dateOf(moment)).stream()
                .anyMatch(segment ->
                        segment.counted() && !moment.isBefore(segment.from()) && moment.isBefore(segment.to()));
    }

    public Due add(Instant start, Term term) {
        return add(start, term, List.of());
    }

    /** @param pauses ended ones, in any order; they may overlap */
    public Due add(Instant start, Term term, List<Pause> pauses) {
        return explanation(start, term, pauses).due();
    }

    public Explanation explanation(Instant start, Term term, List<Pause> pauses) {
        List<Pause> merged = Pause.merged(pauses);
        return switch (term.unit()) {
            case WD, D -> new DayCount(days, term, merged).from(start);
            case WH, H, MIN -> new TimeCount(days, term, merged).from(start);
        };
    }

    /**
     * The moment a term before {@code end}, for warnings: {@code wd} gives the close of office hours so many worked days
     * earlier, {@code d} the same time of day, {@code wh} the latest moment with so much office time left.
     */
    public Instant subtract(Instant end, Term term) {
        return new Countdown(days, term).from(end);
    }

    /**
     * How many whole units have passed: the largest number that {@link #add(Instant, Term)} would have made due by
     * {@code end}.
     */
    public long between(Instant start, Instant end, Unit unit) {
        return switch (unit) {
            case WD ->
                daysAfter(start)
                        .takeWhile(date -> !days.begin(date).isAfter(end))
                        .filter(date -> isWorkingDay(date) && !days.close(date).isAfter(end))
                        .count();
            case D ->
                daysAfter(start)
                        .takeWhile(date -> !days.begin(date.plusDays(1)).isAfter(end))
                        .count();
            case WH -> workingTime(start, end).toHours();
            case H -> elapsed(start, end).toHours();
            case MIN -> elapsed(start, end).toMinutes();
        };
    }

    /** Office time from {@code start} to {@code end}; nothing when the end is earlier. */
    public Duration workingTime(Instant start, Instant end) {
        Duration sum = Duration.ZERO;
        for (LocalDate date = days.dateOf(start); days.begin(date).isBefore(end); date = date.plusDays(1)) {
            for (Interval segment : days.segments(date)) {
                Instant from = segment.from().isBefore(start) ? start : segment.from();
                Instant to = segment.to().isAfter(end) ? end : segment.to();
                if (segment.counted() && from.isBefore(to)) {
                    sum = sum.plus(Duration.between(from, to));
                }
            }
        }
        return sum;
    }

    private Stream<LocalDate> daysAfter(Instant start) {
        return Stream.iterate(days.dateOf(start).plusDays(1), date -> date.plusDays(1));
    }

    private static Duration elapsed(Instant start, Instant end) {
        return end.isBefore(start) ? Duration.ZERO : Duration.between(start, end);
    }
}
