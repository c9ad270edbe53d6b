package io.redress.runtime.probe;

import io.redress.contracts.Topic;
import io.redress.contracts.Topics;
import io.redress.runtime.inbox.Delivery;
import io.redress.runtime.inbox.Inbox;
import io.redress.runtime.inbox.NotYet;
import io.redress.runtime.inbox.Taker;
import io.redress.runtime.inbox.Unacceptable;
import io.redress.runtime.journal.Facts;
import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jdbi.v3.core.Jdbi;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** Keeps the order in which facts came; refuses or delays the numbers it is told to. */
@ApplicationScoped
class Effects implements Taker {

    private final Set<Integer> refused = ConcurrentHashMap.newKeySet();
    private final Set<Integer> delayed = ConcurrentHashMap.newKeySet();

    private final Jdbi jdbi;
    private final Instance<Inbox> inbox;

    Effects(Jdbi jdbi, Instance<Inbox> inbox) {
        this.jdbi = jdbi;
        this.inbox = inbox;
    }

    @Incoming("facts")
    @Blocking
    void poll(ConsumerRecords<String, byte[]> poll) {
        inbox.get().take(poll);
    }

    @Override
    public Topic topic() {
        return Topics.COMPLAINTS;
    }

    @Override
    public void take(Delivery delivery) {
        var number = Facts.read(Added.class, delivery.data()).number();
        if (refused.contains(number)) {
            throw new Unacceptable("nobody adds this number");
        }
        if (delayed.contains(number)) {
            throw new NotYet("the number's time");
        }
        var entry = delivery.fact();
        jdbi.useHandle(
                handle -> handle.createUpdate("insert into effect (stream, sequence) values (:stream, :sequence)")
                        .bind("stream", entry.stream())
                        .bind("sequence", entry.sequence())
                        .execute());
    }

    void refuse(int number) {
        refused.add(number);
    }

    void delay(int number) {
        delayed.add(number);
    }

    void takeAll() {
        refused.clear();
        delayed.clear();
    }

    List<Long> of(UUID stream) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select sequence from effect where stream = :stream order by position")
                        .bind("stream", stream)
                        .mapTo(Long.class)
                        .list());
    }
}
