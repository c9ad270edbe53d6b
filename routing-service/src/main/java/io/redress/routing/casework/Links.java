package io.redress.routing.casework;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a case belongs to, and what belongs to it.
 *
 * @param incident known fault that explains it; null while none does
 * @param settled whether it waits for the end of anything else no longer
 * @param members cases that are worked with it, in the order in which they came
 * @param leader case that it is a member of; null when of none
 */
public record Links(
        @Nullable UUID incident,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean settled,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UUID> members,
        @Nullable UUID leader) {

    static final Links NONE = new Links(null, false, List.of(), null);

    public Links {
        members = List.copyOf(Objects.requireNonNullElse(members, List.of()));
    }

    /** Whether the end of a known fault is its end too. */
    @JsonIgnore
    public boolean waitsForIncident() {
        return incident != null && !settled;
    }

    /** Whether the end of the collective case is its end too. */
    @JsonIgnore
    public boolean waitsForLeader() {
        return leader != null && !settled;
    }

    Links to(UUID fault) {
        return new Links(fault, false, members, leader);
    }

    Links leading(List<UUID> more) {
        return new Links(
                incident,
                settled,
                Stream.concat(members.stream(), more.stream()).distinct().toList(),
                leader);
    }

    Links into(UUID collective) {
        return new Links(incident, false, members, collective);
    }

    /** However a case was resolved, it waits for nothing more; a customer who is not content is heard alone. */
    Links resolved() {
        return new Links(incident, incident != null || leader != null, members, leader);
    }
}
