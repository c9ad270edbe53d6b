package io.redress.followup.callback;

import io.redress.followup.round.Attempt;
import io.redress.procedure.followup.Plan.Apart;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * How many attempts count: those in vain that fall into the same part of a day are one. Whoever is out for the morning is out however often it rings. Half-days part
 * at 12:00 local time.
 */
final class Slots {

    private final Apart apart;
    private final ZoneId zone;

    Slots(Apart apart, ZoneId zone) {
        this.apart = apart;
        this.zone = zone;
    }

    int count(List<Attempt> attempts) {
        return (int) attempts.stream().map(this::slot).distinct().count();
    }

    private Object slot(Attempt attempt) {
        return switch (apart) {
            case HALF_DAY -> halfDay(attempt.at());
            case DAY -> attempt.at().atZone(zone).toLocalDate();
            case ANY -> attempt.number();
        };
    }

    private Object halfDay(Instant at) {
        var local = at.atZone(zone);
        return List.of(local.toLocalDate(), local.toLocalTime().isBefore(LocalTime.NOON));
    }
}
