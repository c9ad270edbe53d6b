package io.redress.intake.live;

import io.redress.intake.access.Access;
import io.redress.intake.timeline.TimelineEntry;
import io.redress.runtime.problem.Problem;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

/** The timeline live. */
@Path("/api/complaints/{complaint}/events")
public class LiveResource {

    private final Access access;
    private final Tickets tickets;
    private final LiveTimelines timelines;
    private final LiveConfig config;

    LiveResource(Access access, Tickets tickets, LiveTimelines timelines, LiveConfig config) {
        this.access = access;
        this.tickets = tickets;
        this.timelines = timelines;
        this.config = config;
    }

    /** @param validSeconds how long it may be used, in real time */
    public record Ticket(String ticket, long validSeconds) {

        /** Masked: it opens a timeline. */
        @Override
        public String toString() {
            return "Ticket[%d]".formatted(validSeconds);
        }
    }

    @POST
    @Path("/ticket")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Ticket.class)))
    public Response ticket(@RestPath("complaint") String complaint) {
        var id = access.read(complaint).complaint().id();
        var ticket = new Ticket(tickets.issue(id), config.ticket().toSeconds());
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(ticket)
                .build();
    }

    /** Every entry as JSON with its sequence as id; from the first on, or after {@code Last-Event-ID}. */
    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = TimelineEntry.class)))
    public Multi<OutboundSseEvent> follow(
            @RestPath("complaint") String complaint,
            @RestQuery("ticket") @Nullable String ticket,
            @RestHeader("Last-Event-ID") @Nullable String last,
            @Context Sse sse) {
        var id = access.withTicket(complaint, one -> ticket != null && tickets.opens(one, ticket));
        return timelines.of(id, after(last)).map(entry -> event(sse, entry));
    }

    private static int after(@Nullable String last) {
        try {
            return last == null || last.isBlank() ? 0 : Math.max(0, Integer.parseInt(last.strip()));
        } catch (NumberFormatException e) {
            throw Problem.badRequest("Last-Event-ID", "must be the id of an event");
        }
    }

    private static OutboundSseEvent event(Sse sse, Optional<TimelineEntry> entry) {
        return entry.map(one -> sse.newEventBuilder()
                        .id(String.valueOf(one.sequence()))
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(TimelineEntry.class, one)
                        .build())
                .orElseGet(() -> sse.newEventBuilder().comment("").build());
    }
}
