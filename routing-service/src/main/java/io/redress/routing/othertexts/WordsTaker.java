package io.redress.routing.othertexts;

import io.redress.contracts.Topic;
import io.redress.contracts.Topics;
import io.redress.runtime.inbox.Delivery;
import io.redress.runtime.inbox.Inbox;
import io.redress.runtime.inbox.Taker;
import io.redress.runtime.words.Words;
import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes {@code redress.words} in. */
@ApplicationScoped
class WordsTaker implements Taker {

    private final Inbox inbox;
    private final Words words;

    WordsTaker(Inbox inbox, Words words) {
        this.inbox = inbox;
        this.words = words;
    }

    @Incoming("words")
    @Blocking
    void poll(ConsumerRecords<String, byte[]> poll) {
        inbox.take(poll);
    }

    @Override
    public Topic topic() {
        return Topics.WORDS;
    }

    @Override
    public void take(Delivery delivery) {
        words.take(delivery);
    }
}
