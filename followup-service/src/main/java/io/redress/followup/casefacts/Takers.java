package io.redress.followup.casefacts;

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

/** The topics this service reads. */
final class Takers {

    private Takers() {}

    @ApplicationScoped
    static class OfComplaints implements Taker {
        private final Inbox inbox;
        private final TakeComplaintFact facts;

        OfComplaints(Inbox inbox, TakeComplaintFact facts) {
            this.inbox = inbox;
            this.facts = facts;
        }

        @Incoming("complaints")
        @Blocking
        void poll(ConsumerRecords<String, byte[]> poll) {
            inbox.take(poll);
        }

        @Override
        public Topic topic() {
            return Topics.COMPLAINTS;
        }

        @Override
        public void take(Delivery delivery) {
            facts.take(delivery.fact());
        }
    }

    @ApplicationScoped
    static class OfCases implements Taker {
        private final Inbox inbox;
        private final TakeCaseFact facts;

        OfCases(Inbox inbox, TakeCaseFact facts) {
            this.inbox = inbox;
            this.facts = facts;
        }

        @Incoming("cases")
        @Blocking
        void poll(ConsumerRecords<String, byte[]> poll) {
            inbox.take(poll);
        }

        @Override
        public Topic topic() {
            return Topics.CASES;
        }

        @Override
        public void take(Delivery delivery) {
            facts.take(delivery.fact());
        }
    }

    @ApplicationScoped
    static class OfWords implements Taker {
        private final Inbox inbox;
        private final Words words;

        OfWords(Inbox inbox, Words words) {
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
}
