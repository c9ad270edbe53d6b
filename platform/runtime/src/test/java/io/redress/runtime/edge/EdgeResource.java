package io.redress.runtime.edge;

import io.redress.runtime.http.Answer;
import io.redress.runtime.http.ETags;
import io.redress.runtime.http.Idempotency;
import io.redress.runtime.http.Limited;
import io.redress.runtime.identity.Caller;
import io.redress.runtime.identity.Roles;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Name;
import io.redress.runtime.text.Summary;
import org.jboss.resteasy.reactive.RestQuery;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

@Path("/edge")
public class EdgeResource {

    static final AtomicInteger RUNS = new AtomicInteger();
    static volatile CountDownLatch running = new CountDownLatch(0);
    static volatile CountDownLatch mayEnd = new CountDownLatch(0);

    private final Caller caller;
    private final Idempotency idempotency;
    private final Jdbi jdbi;

    EdgeResource(Caller caller, Idempotency idempotency, Jdbi jdbi) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.jdbi = jdbi;
    }

    enum Mood {
        CALM,
        VERY_ANGRY
    }

    record Thing(
            @NotNull @Code String code,
            @Nullable @Summary String summary,
            @Nullable Integer count,
            @Nullable Boolean loud,
            @Nullable Instant at,
            @Nullable Mood mood,
            @Nullable List<@Code String> tags,
            @Nullable Map<String, String> attributes,
            @Nullable @Valid Who who,
            @Nullable Object free) {

        Thing {
            if ("forbidden".equals(code)) {
                throw Problem.unprocessable("no-such-thing", null);
            }
        }
    }

    record Who(@Nullable @Name String name) {}

    @POST
    @Path("things")
    public Thing echo(Thing thing) {
        return thing;
    }

    @GET
    @Path("things/{id}")
    public Map<String, Object> find(
            @PathParam("id") UUID id,
            @RestQuery("at") @Nullable Instant at,
            @RestQuery("count") @Nullable Integer count,
            @RestQuery("mood") @Nullable Mood mood) {
        return Map.of("id", id);
    }

    @POST
    @Path("orders")
    public Response order(Thing thing, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return idempotency.answer(() -> ordered(thing, ifMatch));
    }

    @Transactional
    Answer ordered(Thing thing, @Nullable String ifMatch) {
        var run = RUNS.incrementAndGet();
        running.countDown();
        await(mayEnd);
        if (ifMatch != null) {
            ETags.requireMatch(ifMatch, run);
        }
        jdbi.useHandle(handle -> handle.execute("insert into ordered (code) values (?)", thing.code()));
        if ("refused".equals(thing.code())) {
            throw Problem.conflict("wrong-state", "Not now.", List.of("later"));
        }
        return Answer.created(URI.create("/edge/orders/" + run), Map.of("run", run))
                .tagged(run);
    }

    private static void await(CountDownLatch latch) {
        try {
            var _ = latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @GET
    @Path("me")
    public Map<String, Object> me() {
        if (caller.isAnonymous()) {
            return Map.of("anonymous", true);
        }
        return Map.of(
                "staff",
                caller.staff(),
                "organization",
                caller.organization(),
                "roles",
                caller.roles(),
                "department",
                caller.department().orElse(""),
                "positions",
                caller.positions());
    }

    @GET
    @Path("supervisors/{organization}")
    public Map<String, Object> supervisors(@PathParam("organization") String organization) {
        caller.requireRole(Roles.SUPERVISOR);
        caller.requireOrganization(organization);
        return Map.of("ok", true);
    }

    @GET
    @Path("fault")
    public String fault() {
        throw new IllegalArgumentException("a secret 13800138000");
    }

    @GET
    @Path("limited")
    @Limited("rare")
    public String limited() {
        return "ok";
    }
}
