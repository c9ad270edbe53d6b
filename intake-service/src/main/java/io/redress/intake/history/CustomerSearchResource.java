package io.redress.intake.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.redress.intake.person.ContactForms;
import io.redress.intake.person.Persons;
import io.redress.runtime.identity.Caller;
import io.redress.runtime.identity.Roles;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Name;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Who is on the line: a POST, so that no number ever stands in an address. */
@Path("/api/customers/search")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CustomerSearchResource {

    private final Persons persons;
    private final CustomerHistory history;
    private final Caller caller;

    CustomerSearchResource(Persons persons, CustomerHistory history, Caller caller) {
        this.persons = persons;
        this.history = history;
        this.caller = caller;
    }

    /** Exactly one of phone and e-mail. */
    public record Wanted(
            @NotNull @Code String organization,

            @Nullable @Pattern(regexp = ContactForms.PHONE, message = ContactForms.PHONE_MESSAGE)
            String phone,

            @Nullable @Name @Pattern(regexp = ContactForms.EMAIL, message = ContactForms.EMAIL_MESSAGE)
            String email) {

        public Wanted {
            if ((phone == null) == (email == null)) {
                throw Problem.badRequest("phone", "must be given, or email, and not both");
            }
        }

        @Override
        public String toString() {
            return "Wanted[masked]";
        }
    }

    /**
     * @param customer random id, as in events; null when nobody is known by it
     * @param complaints newest first
     */
    public record FoundCustomer(@JsonInclude @Nullable UUID customer, List<EarlierComplaint> complaints) {}

    @POST
    public FoundCustomer search(Wanted wanted) {
        caller.requireRole(Roles.AGENT);
        caller.requireOrganization(wanted.organization());
        return persons.find(wanted.organization(), wanted.phone(), wanted.email())
                .map(customer ->
                        new FoundCustomer(customer, history.of(wanted.organization(), customer, caller.staff())))
                .orElseGet(() -> new FoundCustomer(null, List.of()));
    }
}
