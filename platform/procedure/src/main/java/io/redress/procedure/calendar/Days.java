package io.redress.procedure.calendar;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which days are worked, from when to when, as instants: the ground on which terms are counted. */
final class Days {

    private final ZoneId zone;
    private final OfficeHours hours;
    private final Map<LocalDate, YearPlan.Holiday> holidays = new HashMap<>();
    private final Set<LocalDate> worked = new HashSet<>();
    private final Set<Integer> published;
    private final String version;

    Days(ZoneId zone, OfficeHours hours, List<YearPlan> years) {
        this.zone = zone;
        this.hours = hours;
        this.published = years.stream().map(YearPlan::year).collect(Collectors.toUnmodifiableSet());
        for (YearPlan year : years) {
            worked.addAll(year.worked());
            year.holidays()
                    .forEach(holiday -> holiday.from()
                            .datesUntil(holiday.to().plusDays(1))
                            .forEach(date -> holidays.put(date, holiday)));
        }
        this.version = versionOf(years);
    }

    ZoneId zone() {
        return zone;
    }

    String version() {
        return version;
    }

    LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    YearPlan.@Nullable Holiday holiday(LocalDate date) {
        return holidays.get(date);
    }

    DayKind kind(LocalDate date) {
        boolean weekly = !hours.on(date.getDayOfWeek()).isEmpty();
        if (worked.contains(date)) {
            return weekly ? DayKind.WORKING_DAY : DayKind.MAKE_UP_DAY;
        }
        if (holidays.containsKey(date)) {
            return DayKind.HOLIDAY;
        }
        return weekly ? DayKind.WORKING_DAY : DayKind.WEEKEND;
    }

    /** Without any year's file holidays are not observed, and nothing is provisional. */
    boolean isProvisional(LocalDate date) {
        return !published.isEmpty() && !published.contains(date.getYear());
    }

    List<Span> spans(LocalDate date) {
        return switch (kind(date)) {
            case WORKING_DAY -> hours.on(date.getDayOfWeek());
            case MAKE_UP_DAY -> hours.makeUp();
            case WEEKEND, HOLIDAY -> List.of();
        };
    }

    Instant begin(LocalDate date) {
        return at(date, LocalTime.MIDNIGHT);
    }

    /** Close of office hours of a worked day. */
    Instant close(LocalDate date) {
        return end(date, spans(date).getLast());
    }

    /** The whole day in order and without gaps: office hours counted, all else not. */
    List<Interval> segments(LocalDate date) {
        DayKind kind = kind(date);
        Instant cursor = begin(date);
        Instant midnight = begin(date.plusDays(1));
        if (!kind.isWorked()) {
            return List.of(Interval.skipped(cursor, midnight, kind.why()));
        }
        List<Interval> segments = new ArrayList<>();
        for (Span span : spans(date)) {
            Instant from = at(date, span.from());
            Instant to = end(date, span);
            segments.add(Interval.skipped(cursor, from, Why.OUTSIDE_OFFICE_HOURS));
            segments.add(Interval.counted(from, to, kind.why()));
            cursor = to;
        }
        segments.add(Interval.skipped(cursor, midnight, Why.OUTSIDE_OFFICE_HOURS));
        segments.removeIf(Interval::isEmpty);
        return segments;
    }

    private Instant end(LocalDate date, Span span) {
        return span.endsTheDay() ? begin(date.plusDays(1)) : at(date, span.to());
    }

    /** The first moment at which the wall clock of that day has reached or passed the time. */
    Instant at(LocalDate date, LocalTime time) {
        LocalDateTime local = date.atTime(time);
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        if (transition != null && transition.isGap()) {
            return transition.getInstant();
        }
        return local.atZone(zone).toInstant();
    }

    /** Made of what is counted, not of how the files are written: a comment changes no version. */
    private String versionOf(List<YearPlan> years) {
        StringBuilder content = new StringBuilder(zone.getId());
        for (DayOfWeek day : DayOfWeek.values()) {
            content.append('\n').append(day).append(hours.on(day));
        }
        content.append('\n').append(hours.makeUp());
        holidays.keySet().stream()
                .sorted()
                .forEach(date -> content.append("\noff ").append(date));
        worked.stream().sorted().forEach(date -> content.append("\nworked ").append(date));
        published.stream().sorted().forEach(year -> content.append("\nyear ").append(year));
        String label = years.stream()
                .max(Comparator.comparingInt(YearPlan::year))
                .map(last -> last.country() + "-" + last.year())
                .orElse("weekly");
        return label + "+" + sha256(content.toString()).substring(0, 12);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
