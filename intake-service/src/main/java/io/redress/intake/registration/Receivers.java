package io.redress.intake.registration;

import io.redress.intake.complaint.ComplaintRegistered.Concerns;
import io.redress.procedure.organization.Channel;
import io.redress.runtime.people.Directory;
import io.redress.runtime.people.Person;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whoever takes it first owns it: the agent who took it, else who is on duty for the channel. Never somebody it is about. */
final class Receivers {

    private Receivers() {}

    /** @param takenBy staff number of the agent, for an agent's registration */
    static Person first(
            Directory people, Channel channel, @Nullable String takenBy, @Nullable Concerns concerns, Instant now) {
        var concerned = concerns == null || concerns.staff() == null ? Set.<String>of() : Set.copyOf(concerns.staff());
        return Optional.ofNullable(takenBy)
                .filter(staff -> !concerned.contains(staff))
                .flatMap(people::find)
                .or(() -> onDuty(people, channel, now, concerned))
                .or(() -> people.first(people.people(), now, concerned))
                .orElseThrow(() ->
                        new IllegalStateException("nobody at %s can own a complaint".formatted(people.organization())));
    }

    private static Optional<Person> onDuty(Directory people, Channel channel, Instant now, Set<String> concerned) {
        var position = channel.firstReceiver();
        List<Person> holders = position == null ? List.of() : people.holding(position);
        return people.first(holders, now, concerned);
    }
}
