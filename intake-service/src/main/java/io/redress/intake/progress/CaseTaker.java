package io.redress.intake.progress;

import io.redress.contracts.Topic;
import io.redress.contracts.Topics;
import io.redress.intake.incident.KnownIncidents;
import io.redress.runtime.inbox.Delivery;
import io.redress.runtime.inbox.Inbox;
import io.redress.runtime.inbox.Taker;
import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** Takes in what routing says. */
@ApplicationScoped
class CaseTaker implements Taker {

    private final Instance<Inbox> inbox;
    private final FollowCase follow;
    private final KnownIncidents incidents;

    CaseTaker(Instance<Inbox> inbox, FollowCase follow, KnownIncidents incidents) {
        this.inbox = inbox;
        this.follow = follow;
        this.incidents = incidents;
    }

    @Incoming("cases")
    @Blocking
    void poll(ConsumerRecords<String, byte[]> poll) {
        inbox.get().take(poll);
    }

    @Override
    public Topic topic() {
        return Topics.CASES;
    }

    @Override
    public void take(Delivery delivery) {
        follow.take(delivery.fact());
        incidents.take(delivery.fact());
    }
}
