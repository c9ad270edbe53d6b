package io.redress.intake.view;

import io.redress.intake.access.Access;
import io.redress.intake.timeline.Timeline;
import io.redress.intake.timeline.TimelineEntry;
import io.redress.runtime.http.Cursors;
import io.redress.runtime.http.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import java.util.List;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A complaint's course. */
@Path("/api/complaints/{complaint}/timeline")
@Produces(MediaType.APPLICATION_JSON)
public class TimelineResource {

    private final Access access;
    private final Timeline timeline;
    private final Cursors cursors;

    TimelineResource(Access access, Timeline timeline, Cursors cursors) {
        this.access = access;
        this.timeline = timeline;
        this.cursors = cursors;
    }

    @GET
    public Page<TimelineEntry> timeline(
            @RestPath("complaint") String complaint,
            @RestQuery("limit") @Nullable String limit,
            @RestQuery("cursor") @Nullable String cursor) {
        var most = Page.limit(limit);
        var opened = access.read(complaint).complaint();
        var list = "timeline:" + opened.id();
        var after = cursors.open(list, cursor)
                .map(keys -> Integer.parseInt(keys.getFirst()))
                .orElse(0);
        var entries = timeline.of(opened, after, most + 1);
        return cursors.page(list, entries, most, entry -> List.of(String.valueOf(entry.sequence())));
    }
}
