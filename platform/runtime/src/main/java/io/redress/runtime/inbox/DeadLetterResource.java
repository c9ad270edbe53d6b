package io.redress.runtime.inbox;

import io.redress.runtime.inbox.Parking.Parked;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

/** What could not be taken in, for operators; on the service's own port alone. Values are not shown: they may be personal. */
@Path("/api/dead-letters")
@RolesAllowed("operator")
public class DeadLetterResource {

    private final Parking parking;
    private final Retry retry;

    DeadLetterResource(Parking parking, Retry retry) {
        this.parking = parking;
        this.retry = retry;
    }

    @GET
    public Page list(
            @QueryParam("limit") @DefaultValue("50") int limit, @QueryParam("after") @DefaultValue("0") long after) {
        var size = Math.clamp(limit, 1, 500);
        var letters = parking.list(after, size).stream().map(DeadLetter::of).toList();
        return new Page(
                letters, letters.size() < size ? null : letters.getLast().n());
    }

    /** Tries the record again with everything parked of its stream. */
    @POST
    @Path("/{n}/retry")
    public Retry.Outcome retry(@PathParam("n") long n) {
        return retry.of(n).orElseThrow(NotFoundException::new);
    }

    record Page(List<DeadLetter> items, @Nullable Long next) {}

    record DeadLetter(
            long n,
            String topic,
            int partition,
            long offset,
            @Nullable String source,
            @Nullable UUID stream,
            @Nullable Long sequence,
            @Nullable String type,
            String reason,
            Instant at) {

        static DeadLetter of(Parked parked) {
            var record = parked.record();
            return new DeadLetter(
                    parked.n(),
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    record.source(),
                    record.stream(),
                    record.sequence(),
                    record.headers().get("ce_type"),
                    parked.reason(),
                    parked.at());
        }
    }
}
