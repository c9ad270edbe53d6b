package io.redress.followup.callback;

import io.redress.procedure.Procedure;
import io.redress.procedure.calendar.Span;
import io.redress.procedure.calendar.Unit;
import io.redress.procedure.followup.Plan;

import java.time.Instant;
import java.time.LocalTime;

/** When a customer is asked, by the calendar and the follow-up rules of one procedure. */
final class Timing {

    /** More spans than a day can have in a file. */
    private static final int ENOUGH = 24;

    private final Procedure procedure;

    Timing(Procedure procedure) {
        this.procedure = procedure;
    }

    /** By when a caller is to have rung. */
    Instant dueAt(Plan plan, Instant from) {
        return procedure.calendar().add(from, plan.due()).at();
    }

    /** When a link given out now stops working. */
    Instant linkEnds(Instant from) {
        return procedure.calendar().add(from, procedure.followUp().linkValid()).at();
    }

    /** A call promised for a working day is made on that day; one promised in hours as soon as it does not disturb. */
    Instant notBefore(Plan plan, Instant from, Instant dueAt) {
        if (plan.due().unit() != Unit.WD) {
            return afterQuiet(from);
        }
        var calendar = procedure.calendar();
        var day = calendar.dateOf(dueAt);
        return calendar.officeHours(day).stream()
                .findFirst()
                .map(Span::from)
                .map(opening -> day.atTime(opening).atZone(calendar.zone()).toInstant())
                .orElse(from);
    }

    boolean isQuiet(Instant moment) {
        return procedure.followUp().isQuiet(local(moment));
    }

    private Instant afterQuiet(Instant moment) {
        var at = moment;
        for (int i = 0; i < ENOUGH && isQuiet(at); i++) {
            at = endOfQuiet(at);
        }
        return at;
    }

    private Instant endOfQuiet(Instant moment) {
        var zoned = moment.atZone(procedure.calendar().zone());
        var span = procedure.followUp().quietHours().stream()
                .filter(quiet -> quiet.holds(zoned.toLocalTime()))
                .findFirst()
                .orElseThrow();
        var day = span.to().equals(LocalTime.MIDNIGHT) ? zoned.toLocalDate().plusDays(1) : zoned.toLocalDate();
        return day.atTime(span.to()).atZone(zoned.getZone()).toInstant();
    }

    private LocalTime local(Instant moment) {
        return moment.atZone(procedure.calendar().zone()).toLocalTime();
    }
}
