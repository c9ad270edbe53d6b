package io.redress.runtime.inbox;

import io.redress.contracts.Topic;

/** What a service does with the records of one topic. A bean of this type is found by its topic, also when parked records are retried. */
public interface Taker {

    Topic topic();

    /**
     * Takes one record in, inside the inbox's transaction.
     *
     * @throws NotYet if it cannot be taken in now and may be later; it is tried again for ever
     * @throws RuntimeException anything else parks the record and every later one of its stream
     */
    void take(Delivery delivery);
}
