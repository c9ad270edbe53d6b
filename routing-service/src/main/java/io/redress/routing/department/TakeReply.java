package io.redress.routing.department;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.redress.routing.act.ActsOfSystems;
import io.redress.routing.casework.Viewer;
import io.redress.routing.department.Systems.Known;
import io.redress.runtime.identity.Roles;
import io.redress.runtime.inbox.Delivery;
import io.redress.runtime.json.StrictJson;
import io.redress.runtime.people.People;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Takes one reply: an act in a transaction of its own, which an act that is refused rolls back, or a refusal in the inbox's. A crash between the two has the
 * reply read again from the same place, and that is seen.
 */
@ApplicationScoped
class TakeReply {

    private final Systems systems;
    private final Replies replies;
    private final ActsOfSystems acts;
    private final Refusals refusals;
    private final People people;
    private final StrictJson json;
    private final SystemsConfig config;
    private final Clock clock;

    TakeReply(
            Systems systems,
            Replies replies,
            ActsOfSystems acts,
            Refusals refusals,
            People people,
            StrictJson json,
            SystemsConfig config,
            Clock clock) {
        this.systems = systems;
        this.replies = replies;
        this.acts = acts;
        this.refusals = refusals;
        this.people = people;
        this.json = json;
        this.config = config;
        this.clock = clock;
    }

    void take(Delivery reply) {
        var system = systems.find(reply.headers().getOrDefault(Signature.SYSTEM, ""))
                .filter(known -> Signature.isOf(reply, known.secret()));
        if (system.isEmpty()) {
            // Not kept: whoever forges an id must not use it up.
            refusals.tell(reply, Problem.of(401, "forged", "The signature is not that of a known system", null));
            return;
        }
        var before = replies.placeOf(reply);
        if (before.isEmpty()) {
            takeUp(reply, system.get());
        } else if (!before.get().equals(reply.place())) {
            refusals.tell(reply, Problem.conflict("doubled", "A reply with this ce_id was taken up before."));
        }
    }

    private void takeUp(Delivery reply, Known system) {
        try {
            requireFresh(reply);
            QuarkusTransaction.requiringNew().run(() -> {
                replies.keep(reply, system.name(), "taken");
                act(reply, system);
            });
        } catch (Problem refusal) {
            replies.keep(reply, system.name(), "refused");
            refusals.tell(reply, refusal);
        }
    }

    private void requireFresh(Delivery reply) {
        try {
            var sent = Instant.parse(reply.headers().getOrDefault("ce_time", ""));
            if (sent.isAfter(clock.instant().minus(config.replies().fresh()))) {
                return;
            }
        } catch (DateTimeException e) {
            throw Problem.badRequest("ce_time", "must be an instant of RFC 3339");
        }
        throw Problem.conflict("stale", "It was sent longer ago than replies are taken.");
    }

    private void act(Delivery reply, Known system) {
        var body = ReplyBody.read(reply.data(), json);
        acts.act(reply.type(), body.kase(), viewer(system.organization(), body.actor()), body.act());
    }

    /** Whoever the system says it was, with what handlers may do and no more: roles come with people who sign in. */
    private Viewer viewer(String organization, String actor) {
        var person = people.find(organization, actor)
                .orElseThrow(() -> Problem.unprocessable(
                        "actor", null, new Violation("actor", "is nobody's staff number").with("rule", "people")));
        return new Viewer(
                person.staff(),
                organization,
                Set.of(Roles.HANDLER),
                person.department(),
                Set.copyOf(person.positions()));
    }
}
