package io.redress.reporting.complaint;

import io.redress.contracts.Topic;
import io.redress.contracts.Topics;
import io.redress.runtime.inbox.Delivery;
import io.redress.runtime.inbox.Inbox;
import io.redress.runtime.inbox.Taker;
import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import jakarta.enterprise.context.ApplicationScoped;

/** The three topics of facts, each read on its own. */
final class ComplaintTakers {

    private ComplaintTakers() {}

    @ApplicationScoped
    static class OfComplaints implements Taker {
        private final Inbox inbox;
        private final Complaints complaints;

        OfComplaints(Inbox inbox, Complaints complaints) {
            this.inbox = inbox;
            this.complaints = complaints;
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
            complaints.take(delivery.fact());
        }
    }

    @ApplicationScoped
    static class OfCases implements Taker {
        private final Inbox inbox;
        private final Complaints complaints;

        OfCases(Inbox inbox, Complaints complaints) {
            this.inbox = inbox;
            this.complaints = complaints;
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
            complaints.take(delivery.fact());
        }
    }

    @ApplicationScoped
    static class OfFollowups implements Taker {
        private final Inbox inbox;
        private final Complaints complaints;

        OfFollowups(Inbox inbox, Complaints complaints) {
            this.inbox = inbox;
            this.complaints = complaints;
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
            complaints.take(delivery.fact());
        }
    }
}
