package io.redress.routing.followupfacts;

import io.redress.contracts.Topic;
import io.redress.contracts.Topics;
import io.redress.routing.caselog.Copies;
import io.redress.routing.closing.RoundEnds.Outcome;
import io.redress.runtime.inbox.Delivery;
import io.redress.runtime.inbox.Inbox;
import io.redress.runtime.inbox.Taker;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Facts;
import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes the facts of {@code redress.followups} in. */
@ApplicationScoped
class FollowupTaker implements Taker {

    private static final Facts<FollowupFact> FACTS = Facts.of(FollowupFact.class);

    private final Inbox inbox;
    private final Copies copies;
    private final EndRound endRound;

    FollowupTaker(Inbox inbox, Copies copies, EndRound endRound) {
        this.inbox = inbox;
        this.copies = copies;
        this.endRound = endRound;
    }

    @Incoming("followups")
    @Blocking
    void poll(ConsumerRecords<String, byte[]> poll) {
        inbox.take(poll);
    }

    @Override
    public Topic topic() {
        return Topics.FOLLOWUPS;
    }

    @Override
    public void take(Delivery delivery) {
        copies.keep(delivery);
        var entry = delivery.fact();
        FACTS.read(entry.type(), entry.data()).ifPresent(fact -> {
            switch (fact) {
                case FollowupFact.Completed completed ->
                    answered(entry, completed.round(), completed.content(), completed.counted());
                case FollowupFact.Answered answered ->
                    answered(entry, answered.round(), answered.content(), answered.counted());
                case FollowupFact.Unreached unreached -> endRound.end(entry, unreached.round(), Outcome.UNREACHED);
            }
        });
    }

    private void answered(Entry entry, int round, boolean content, boolean counted) {
        if (counted) {
            endRound.end(entry, round, content ? Outcome.CONTENT : Outcome.NOT_CONTENT);
        }
    }
}
