package io.redress.intake.people;

import io.redress.runtime.http.Page;
import io.redress.runtime.identity.Caller;
import io.redress.runtime.identity.Roles;
import io.redress.runtime.people.Absence;
import io.redress.runtime.people.DisplayName;
import io.redress.runtime.people.People;
import io.redress.runtime.people.Person;
import io.redress.runtime.problem.Problem;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Colleagues, and who of them is away. */
@Path("/api/people")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    private final People people;
    private final PublishPeople publish;
    private final Caller caller;

    PeopleResource(People people, PublishPeople publish, Caller caller) {
        this.people = people;
        this.publish = publish;
        this.caller = caller;
    }

    /** @param absences those that are not over */
    public record Colleague(
            String staff,
            DisplayName name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String department,
            List<String> positions,
            @Nullable String superior,
            boolean duty,
            @Nullable String deputy,
            List<Absence> absences) {}

    public record Me(
            String staff,
            @Nullable DisplayName name,
            Set<String> roles,
            String organization,
            @Nullable String department,
            List<String> positions,
            @Nullable String superior,
            @Nullable String deputy) {}

    public record Away(@NotNull Instant from, @NotNull Instant to) {
        public Away {
            if (from != null && to != null && !to.isAfter(from)) {
                throw Problem.badRequest("to", "must lie after from");
            }
        }
    }

    @GET
    public Page<Colleague> all() {
        caller.requireStaff();
        var directory = people.of(caller.organization());
        return new Page<>(
                directory.people().stream()
                        .map(person -> colleague(person, directory.absences()))
                        .toList(),
                null);
    }

    @GET
    @Path("/me")
    public Me me() {
        caller.requireStaff();
        var person = caller.person();
        return new Me(
                caller.staff(),
                person.map(Person::name).orElse(null),
                caller.roles(),
                caller.organization(),
                caller.department().orElse(null),
                caller.positions(),
                person.map(Person::superior).orElse(null),
                person.map(Person::deputy).orElse(null));
    }

    /** Takes the place of the absence before. */
    @PUT
    @Path("/{staff}/absence")
    @Consumes(MediaType.APPLICATION_JSON)
    public void absent(@RestPath("staff") String staff, Away away) {
        caller.requireStaff();
        var directory = people.of(caller.organization());
        var person = directory.find(staff).orElseThrow(Problem::notFound);
        var isOwn = person.staff().equals(caller.staff()) || caller.staff().equals(person.superior());
        if (!isOwn && !caller.has(Roles.SUPERVISOR)) {
            throw Problem.forbidden("This is for the person, their superior and supervisors.");
        }
        publish.absent(caller.organization(), new Absence(staff, away.from(), away.to()));
    }

    private static Colleague colleague(Person person, List<Absence> absences) {
        return new Colleague(
                person.staff(),
                person.name(),
                person.phone(),
                person.email(),
                person.department(),
                person.positions(),
                person.superior(),
                person.duty(),
                person.deputy(),
                absences.stream()
                        .filter(absence -> absence.staff().equals(person.staff()))
                        .toList());
    }
}
