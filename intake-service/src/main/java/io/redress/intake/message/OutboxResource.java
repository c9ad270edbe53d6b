package io.redress.intake.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.redress.runtime.http.Cursors;
import io.redress.runtime.http.Page;
import io.redress.runtime.problem.Problem;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What went out of this machine, addresses and all, for whoever tries the suite. Elsewhere there is nothing here. */
@Path("/api/outbox")
@Produces(MediaType.APPLICATION_JSON)
public class OutboxResource {

    private final Outbox outbox;
    private final Cursors cursors;

    OutboxResource(Outbox outbox, Cursors cursors) {
        this.outbox = outbox;
        this.cursors = cursors;
    }

    /** @param complaint which complaint it is about */
    public record OutboxMessage(
            UUID complaint,
            String reference,
            @Nullable String address,
            @Nullable String subject,
            @JsonUnwrapped SentMessage message) {
        @Override
        public String toString() {
            return "OutboxMessage[masked]";
        }
    }

    /**
     * Oldest first.
     *
     * @param to {@code customer}, {@code body}, {@code staff}, or an address
     */
    @GET
    public Page<OutboxMessage> outbox(
            @RestQuery("to") @Nullable String to,
            @RestQuery("limit") @Nullable String limit,
            @RestQuery("cursor") @Nullable String cursor) {
        if (!LaunchMode.current().isDevOrTest() && !ConfigUtils.isProfileActive("local")) {
            throw Problem.notFound();
        }
        var most = Page.limit(limit);
        var list = "outbox:" + to;
        var after = cursors.open(list, cursor).map(Outbox.Position::of).orElse(Outbox.Position.START);
        var messages = outbox.sent(to, after, most + 1);
        return cursors.page(list, messages, most, message -> Outbox.Position.keys(message));
    }
}
