package io.redress.intake.registration;

import io.redress.procedure.organization.Channel;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** When a box was last opened: what was in it counts as received then, whenever somebody gets round to writing it down. */
final class Openings {

    private Openings() {}

    /** @param zone of the organisation */
    static Instant last(Channel.Opening opening, ZoneId zone, Instant now) {
        var local = now.atZone(zone);
        var day = local.toLocalDate().with(TemporalAdjusters.previousOrSame(opening.day()));
        if (opening.at() == null) {
            return day.equals(local.toLocalDate())
                    ? now
                    : day.atStartOfDay(zone).toInstant();
        }
        var moment = day.atTime(LocalTime.parse(opening.at())).atZone(zone);
        return (moment.isAfter(local) ? moment.minusWeeks(1) : moment).toInstant();
    }
}
