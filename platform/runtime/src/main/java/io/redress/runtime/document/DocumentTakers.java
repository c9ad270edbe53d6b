package io.redress.runtime.document;

import io.redress.contracts.Topic;
import io.redress.contracts.Topics;
import io.redress.runtime.inbox.Delivery;
import io.redress.runtime.inbox.Inbox;
import io.redress.runtime.inbox.Taker;
import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import jakarta.enterprise.context.ApplicationScoped;

/** Every service keeps the published procedures and people. */
final class DocumentTakers {

    private DocumentTakers() {}

    @ApplicationScoped
    static class OfProcedures implements Taker {
        private final Inbox inbox;
        private final Documents documents;

        OfProcedures(Inbox inbox, Documents documents) {
            this.inbox = inbox;
            this.documents = documents;
        }

        @Incoming("procedures")
        @Blocking
        void poll(ConsumerRecords<String, byte[]> poll) {
            inbox.take(poll);
        }

        @Override
        public Topic topic() {
            return Topics.PROCEDURES;
        }

        @Override
        public void take(Delivery delivery) {
            documents.take(delivery);
        }
    }

    @ApplicationScoped
    static class OfPeople implements Taker {
        private final Inbox inbox;
        private final Documents documents;

        OfPeople(Inbox inbox, Documents documents) {
            this.inbox = inbox;
            this.documents = documents;
        }

        @Incoming("people")
        @Blocking
        void poll(ConsumerRecords<String, byte[]> poll) {
            inbox.take(poll);
        }

        @Override
        public Topic topic() {
            return Topics.PEOPLE;
        }

        @Override
        public void take(Delivery delivery) {
            documents.take(delivery);
        }
    }
}
