package io.redress.routing.department;

import io.redress.contracts.Topic;
import io.redress.contracts.Topics;
import io.redress.runtime.inbox.Delivery;
import io.redress.runtime.inbox.Inbox;
import io.redress.runtime.inbox.Taker;
import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes {@code redress.department-replies} in. */
@ApplicationScoped
class ReplyTaker implements Taker {

    private final Inbox inbox;
    private final TakeReply takeReply;

    ReplyTaker(Inbox inbox, TakeReply takeReply) {
        this.inbox = inbox;
        this.takeReply = takeReply;
    }

    @Incoming("department-replies")
    @Blocking
    void poll(ConsumerRecords<String, byte[]> poll) {
        inbox.take(poll);
    }

    @Override
    public Topic topic() {
        return Topics.DEPARTMENT_REPLIES;
    }

    @Override
    public void take(Delivery delivery) {
        takeReply.take(delivery);
    }
}
