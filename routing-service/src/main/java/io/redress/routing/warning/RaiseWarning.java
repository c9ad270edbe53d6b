package io.redress.routing.warning;

import io.redress.procedure.Procedure;
import io.redress.procedure.incident.Warnings;
import io.redress.routing.casework.Case;
import io.redress.runtime.id.Ids;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Recorder;
import io.redress.runtime.people.People;
import io.redress.runtime.people.Person;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** A rule of the file holds: those it names are warned. */
@ApplicationScoped
public class RaiseWarning {

    private final EarlyWarnings warnings;
    private final People people;
    private final Recorder recorder;

    RaiseWarning(EarlyWarnings warnings, People people, Recorder recorder) {
        this.warnings = warnings;
        this.people = people;
        this.recorder = recorder;
    }

    /**
     * In the running transaction.
     *
     * @param newest of the complaints
     * @param at from when it counts
     */
    public void raise(Warnings.Rule rule, Case newest, List<UUID> complaints, Procedure procedure, Instant at) {
        var level =
                Objects.requireNonNull(procedure.patterns().warnings().levels().get(rule.level()));
        var directory = people.of(newest.organization());
        var staff = level.recipients().stream()
                .flatMap(position -> directory.onDuty(position, at).stream())
                .map(Person::staff)
                .distinct()
                .toList();
        var standing = newest.standing();
        var fact = new WarningRaised(
                warnings.next(newest.organization()),
                procedure.version(),
                rule.level(),
                rule.code(),
                standing.category(),
                standing.region(),
                standing.site(),
                complaints,
                level.recipients(),
                staff);
        recorder.record(new Draft(Ids.next(), newest.organization(), standing.department(), at, Actor.SUITE, fact));
    }
}
