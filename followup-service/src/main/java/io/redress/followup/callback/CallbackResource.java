package io.redress.followup.callback;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.runtime.http.Answer;
import io.redress.runtime.http.Idempotency;
import io.redress.runtime.http.Page;
import io.redress.runtime.identity.Caller;
import io.redress.runtime.identity.Roles;
import io.redress.runtime.text.Text;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The work of callers, each in their own organisation. */
@Path("/api/callbacks")
@RolesAllowed(Roles.CALLER)
public class CallbackResource {

    private final CallbackQueue queue;
    private final ClaimCallback claim;
    private final RevealCustomer reveal;
    private final AppointCallback appoint;
    private final RecordAttempt attempts;
    private final Idempotency idempotency;
    private final Caller caller;

    CallbackResource(
            CallbackQueue queue,
            ClaimCallback claim,
            RevealCustomer reveal,
            AppointCallback appoint,
            RecordAttempt attempts,
            Idempotency idempotency,
            Caller caller) {
        this.queue = queue;
        this.claim = claim;
        this.reveal = reveal;
        this.appoint = appoint;
        this.attempts = attempts;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    public Page<CallbackView> list(
            @RestQuery("organization") @Nullable String organization,
            @RestQuery("status") @Nullable Status status,
            @RestQuery("dueBefore") @Nullable Instant dueBefore,
            @RestQuery("complaint") @Nullable UUID complaint,
            @RestQuery("limit") @Nullable String limit,
            @RestQuery("cursor") @Nullable String cursor) {
        if (organization != null) {
            caller.requireOrganization(organization);
        }
        return queue.list(status, dueBefore, complaint, Page.limit(limit), cursor);
    }

    @GET
    @Path("/{n}")
    public CallbackView one(@RestPath("n") long n) {
        return queue.one(n);
    }

    /** Takes it for a time; again by the same caller: for longer. */
    @POST
    @Path("/{n}/claim")
    public CallbackView claim(@RestPath("n") long n) {
        claim.claim(n);
        return queue.one(n);
    }

    /** @param reason why the number is looked at; kept with the complaint */
    record RevealBody(@NotBlank @Text String reason) {}

    /** The customer's number, for whoever holds the callback. */
    @POST
    @Path("/{n}/customer")
    public JsonNode customer(@RestPath("n") long n, RevealBody body) {
        return reveal.reveal(n, body.reason());
    }

    /** @param at when the customer wants to be called */
    record AppointmentBody(@NotNull Instant at) {}

    @POST
    @Path("/{n}/appointment")
    public CallbackView appointment(@RestPath("n") long n, AppointmentBody body) {
        appoint.appoint(n, body.at());
        return queue.one(n);
    }

    @POST
    @Path("/{n}/attempts")
    public Response attempt(@RestPath("n") long n, AttemptBody body) {
        return idempotency.answer(() -> {
            attempts.record(n, body);
            return Answer.created(URI.create("/api/callbacks/" + n), queue.one(n));
        });
    }
}
