package io.redress.intake.search;

import io.redress.intake.search.FindComplaints.Position;
import io.redress.intake.tokens.Sought;
import io.redress.runtime.http.Cursors;
import io.redress.runtime.http.Page;
import io.redress.runtime.identity.Caller;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Summary;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The list of complaints. */
@Path("/api/complaints")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private final FindComplaints find;
    private final Cursors cursors;
    private final Caller caller;

    SearchResource(FindComplaints find, Cursors cursors, Caller caller) {
        this.find = find;
        this.cursors = cursors;
        this.caller = caller;
    }

    @GET
    public Page<FoundComplaint> search(
            @RestQuery("organization") @Nullable @Code String organization,
            @RestQuery("status") @Nullable @Code String status,
            @RestQuery("category") @Nullable @Code String category,
            @RestQuery("channel") @Nullable @Code String channel,
            @RestQuery("customer") @Nullable UUID customer,
            @RestQuery("q") @Nullable @Summary String text,
            @RestQuery("from") @Nullable Instant from,
            @RestQuery("to") @Nullable Instant to,
            @RestQuery("limit") @Nullable String limit,
            @RestQuery("cursor") @Nullable String cursor) {
        var scope = Scope.of(caller);
        if (organization != null) {
            caller.requireOrganization(organization);
        }
        var most = Page.limit(limit);
        var sought = text == null || text.isBlank() ? null : Sought.of(text);
        var filter = new Filter(caller.organization(), status, category, channel, customer, sought, from, to);
        var list = filter.listName(scope);
        var after = cursors.open(list, cursor)
                .map(keys -> new Position(Instant.parse(keys.getFirst()), UUID.fromString(keys.getLast())))
                .orElse(null);
        var found = find.find(filter, scope, after, most + 1);
        return cursors.page(
                list,
                found,
                most,
                one -> List.of(one.receivedAt().toString(), one.id().toString()));
    }
}
