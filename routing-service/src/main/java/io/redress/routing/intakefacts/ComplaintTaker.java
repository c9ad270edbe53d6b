package io.redress.routing.intakefacts;

import io.redress.contracts.Topic;
import io.redress.contracts.Topics;
import io.redress.routing.caselog.Copies;
import io.redress.routing.casework.Cases;
import io.redress.runtime.inbox.Delivery;
import io.redress.runtime.inbox.Inbox;
import io.redress.runtime.inbox.Taker;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.words.Words;
import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes the facts of {@code redress.complaints} in. */
@ApplicationScoped
class ComplaintTaker implements Taker {

    private static final Facts<ComplaintFact> FACTS = Facts.of(ComplaintFact.class);

    private final Inbox inbox;
    private final Copies copies;
    private final OpenCase openCase;
    private final JudgeByFile judgeByFile;
    private final TakeChoice takeChoice;
    private final TakeWishes takeWishes;
    private final Cases cases;
    private final Words words;

    ComplaintTaker(
            Inbox inbox,
            Copies copies,
            OpenCase openCase,
            JudgeByFile judgeByFile,
            TakeChoice takeChoice,
            TakeWishes takeWishes,
            Cases cases,
            Words words) {
        this.inbox = inbox;
        this.copies = copies;
        this.openCase = openCase;
        this.judgeByFile = judgeByFile;
        this.takeChoice = takeChoice;
        this.takeWishes = takeWishes;
        this.cases = cases;
        this.words = words;
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
        copies.keep(delivery);
        var entry = delivery.fact();
        FACTS.read(entry.type(), entry.data()).ifPresent(fact -> {
            switch (fact) {
                case ComplaintFact.Registered registered -> openCase.open(entry, registered);
                case ComplaintFact.Chosen chosen -> takeChoice.take(entry, chosen);
                case ComplaintFact.Supplemented supplement -> takeWishes.supplement(entry, supplement);
                case ComplaintFact.Returned returned -> judgeByFile.giveBack(entry, returned);
                case ComplaintFact.Withdrawn _ -> takeWishes.withdraw(entry);
                case ComplaintFact.Appealed _ -> takeWishes.appeal(entry);
                case ComplaintFact.Erased _ -> words.erase(entry.stream());
                case ComplaintFact.Frozen _ -> {
                    words.freeze(entry.stream());
                    cases.freeze(entry.stream());
                }
            }
        });
    }
}
