package io.redress.routing.caselog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.redress.routing.caselog.CaseLog.Placed;
import io.redress.routing.casework.Access;
import io.redress.routing.casework.Cases;
import io.redress.routing.casework.Viewer;
import io.redress.routing.worklist.Language;
import io.redress.runtime.http.Cursors;
import io.redress.runtime.http.Page;
import io.redress.runtime.identity.Caller;
import io.redress.runtime.problem.Problem;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;

/** A case's log, and its proof. */
@Authenticated
@Path("/api/cases/{id}/log")
public class LogResource {

    private final Caller caller;
    private final Cases cases;
    private final CaseLog log;
    private final LogLines lines;
    private final VerifyLog verifyLog;
    private final Cursors cursors;

    LogResource(Caller caller, Cases cases, CaseLog log, LogLines lines, VerifyLog verifyLog, Cursors cursors) {
        this.caller = caller;
        this.cases = cases;
        this.log = log;
        this.lines = lines;
        this.verifyLog = verifyLog;
        this.cursors = cursors;
    }

    /** Entries of all services, oldest first. */
    @GET
    @Transactional
    public Page<LogLine> log(
            @RestPath("id") UUID id,
            @RestQuery("limit") @Nullable String limit,
            @RestQuery("cursor") @Nullable String cursor,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        requireReading(id);
        var most = Page.limit(limit);
        var list = "log:" + id;
        var after = cursors.open(list, cursor);
        var rows = log.of(id).stream()
                .filter(placed -> after.isEmpty() || isAfter(placed, after.get()))
                .limit(most + 1L)
                .toList();
        var page = cursors.page(list, rows, most, LogResource::keys);
        return new Page<>(lines.of(page.items(), Language.of(language)), page.next());
    }

    /** Asks the other services about their journals too. */
    @GET
    @Path("verification")
    public LogProof verification(@RestPath("id") UUID id) {
        QuarkusTransaction.requiringNew().run(() -> requireReading(id));
        return verifyLog.verify(id);
    }

    private void requireReading(UUID id) {
        var file = cases.find(id).orElseThrow(Problem::notFound);
        Access.of(Viewer.of(caller), file).requireReading();
    }

    private static List<String> keys(Placed placed) {
        return List.of(
                placed.at().toString(),
                placed.logged().source(),
                Long.toString(placed.logged().entry().sequence()));
    }

    private static boolean isAfter(Placed placed, List<String> keys) {
        var byTime = placed.at().compareTo(Instant.parse(keys.getFirst()));
        if (byTime != 0) {
            return byTime > 0;
        }
        var bySource = placed.logged().source().compareTo(keys.get(1));
        return bySource != 0 ? bySource > 0 : placed.logged().entry().sequence() > Long.parseLong(keys.get(2));
    }
}
