package io.redress.local.demo;

import io.redress.local.clock.ClockFile;
import io.redress.local.clock.Settling;
import io.redress.local.console.Console;
import io.redress.local.console.Refusal;
import io.redress.local.demo.Api.Answer;
import io.redress.local.demo.Api.Who;
import io.redress.local.process.ProcessFile;
import io.redress.local.process.RunningSuite;
import io.redress.local.suite.Home;
import io.redress.local.suite.Ports;
import io.redress.local.suite.Suite;
import io.vertx.core.json.JsonObject;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One complaint, the whole road: a customer's bill is wrong, billing puts it right, the customer is called, the report counts it. */
public final class Demo {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration BEFORE_THE_CALL_IS_DUE = Duration.ofHours(1);

    private static final Who SUPERVISOR = Who.staff("supervisor");
    private static final Who CALLER = Who.staff("caller");
    private static final Who ANALYST = Who.staff("analyst");

    private final Console console;
    private final Home home;
    private final Ports ports;
    private final ClockFile clock;

    public Demo(Console console, Home home) {
        this.console = console;
        this.home = home;
        this.ports = RunningSuite.ports(new ProcessFile(home.data().processes()));
        this.clock = ClockFile.at(home.data().clock());
    }

    public void run() {
        try (var client = HttpClient.newHttpClient()) {
            var api = new Api(client, ports.gatewayUrl());
            var story = new Story(home);
            var registered = register(api, story);
            var customer = Who.customer(registered.getString("accessCode"));
            var id = registered.getString("id");
            resolve(api, story, id, customer);
            call(api, story, id);
            report(api, id, customer, registered.getString("receivedAt"));
        }
    }

    private JsonObject register(Api api, Story story) {
        console.step("It is %s in the suite. A customer fills in the form: %s".formatted(now(), story.description()));
        var registered =
                api.post(Who.ANYONE, "/api/complaints", story.complaint()).body();
        console.step("Registered as %s; access code %s, next word by %s."
                .formatted(
                        registered.getString("reference"),
                        registered.getString("accessCode"),
                        registered.getString("nextWordBy")));
        return registered;
    }

    private void resolve(Api api, Story story, String id, Who customer) {
        var path = "/api/cases/" + id;
        var routed = api.get(SUPERVISOR, path + "?wait=10s");
        var handler = handlerOf(routed.body());
        console.step("Routed to department %s, owner %s. To be done: %s"
                .formatted(
                        routed.body().getString("department"), routed.body().getValue("owner"), clocks(routed.body())));
        var accepted = act(api, handler, path, "acceptance", routed, story.acceptance());
        var investigated = act(api, handler, path, "investigation", accepted, story.investigation());
        var proposed = act(api, handler, path, "proposal", investigated, story.proposal());

        api.post(customer, "/api/complaints/" + id + "/choice", story.choice());
        var chosen = until(
                "the choice reaches the case",
                () -> api.after(handler, path + "?wait=2s", proposed),
                answer -> answer.body().containsKey("chosen"));
        console.step("The customer chose: %s.".formatted(chosen.body().getValue("chosen")));

        var resolved = act(api, handler, path, "resolution", chosen, story.resolution());
        var replied = act(api, handler, path, "reply", resolved, story.reply());
        act(api, handler, path, "closure", replied, story.closure());
    }

    private Answer act(Api api, Who who, String path, String action, Answer known, JsonObject body) {
        var after = api.act(who, path + "/" + action, known, body);
        console.step("The handler: %s. The case is %s."
                .formatted(action, after.body().getString("status")));
        return after;
    }

    private void call(Api api, Story story, String id) {
        var scheduled = until(
                        "a callback is scheduled",
                        () -> api.get(CALLER, "/api/callbacks?complaint=" + id),
                        answer -> !answer.body().getJsonArray("items").isEmpty())
                .body()
                .getJsonArray("items")
                .getJsonObject(0);
        var due = OffsetDateTime.parse(scheduled.getString("dueAt")).toInstant();
        console.step("A callback is due at %s.".formatted(due));
        if (clock.now().isBefore(due.minus(BEFORE_THE_CALL_IS_DUE))) {
            clock.set(due.minus(BEFORE_THE_CALL_IS_DUE));
            new Settling(ports, Suite.REDRESS, console).await();
            console.step("The suite's clock was moved on to %s.".formatted(now()));
        }
        var path = "/api/callbacks/" + scheduled.getValue("n");
        api.post(CALLER, path + "/claim", new JsonObject());
        api.post(CALLER, path + "/attempts", story.attempt());
        console.step("The customer was reached: solved, 5 of 5, would recommend 9 of 10.");
    }

    private void report(Api api, String id, Who customer, String receivedAt) {
        var closed = until(
                "the case is closed",
                () -> api.get(SUPERVISOR, "/api/cases/" + id),
                answer -> answer.body().getString("status").equals("closed"));
        console.step(
                "The case is %s. What the customer saw:".formatted(closed.body().getString("status")));
        var timeline = api.get(customer, "/api/complaints/" + id + "/timeline").body();
        timeline.getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .forEach(entry -> console.line("            %s  %s".formatted(entry.getString("at"), text(entry))));

        // A day on each side: the report counts days of the organisation's own zone.
        var day = LocalDate.ofInstant(OffsetDateTime.parse(receivedAt).toInstant(), ZoneOffset.UTC);
        var query = "/api/reports/summary?organization=%s&from=%s&to=%s&groupBy=category"
                .formatted(home.setting("organization"), day.minusDays(1), day.plusDays(1));
        var summary = until(
                "the report counts the answer",
                () -> api.get(ANALYST, query),
                answer -> answer.body().getJsonObject("totals").getInteger("answers", 0) > 0);
        console.step("The report: " + summary.body().getJsonObject("totals").encode());
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private Who handlerOf(JsonObject routed) {
        return Who.staff("handler.%s@%s".formatted(routed.getString("department"), home.setting("organization")));
    }

    private static String text(JsonObject entry) {
        return entry.getJsonObject("text", new JsonObject()).getString("zh-CN", entry.getString("type"));
    }

    private static String clocks(JsonObject body) {
        return body.getJsonArray("clocks").stream()
                .map(JsonObject.class::cast)
                .map(one -> "%s by %s".formatted(one.getString("milestone"), one.getString("dueAt")))
                .collect(Collectors.joining(", "));
    }

    private static Answer until(String what, Supplier<Answer> ask, Predicate<Answer> holds) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var answer = ask.get();
            if (holds.test(answer)) {
                return answer;
            }
            if (System.nanoTime() > end) {
                throw new Refusal("Waited %d s until %s, in vain.".formatted(PATIENCE.toSeconds(), what));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
