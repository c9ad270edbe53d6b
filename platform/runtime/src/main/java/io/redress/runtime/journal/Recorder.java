package io.redress.runtime.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** The one road by which a fact becomes part of a stream: lock, append, apply. Runs in the caller's transaction. */
@ApplicationScoped
public class Recorder {

    private final Journal journal;
    private final Instance<Streams> streams;

    /** @param streams a service without a journal has none */
    Recorder(Journal journal, Instance<Streams> streams) {
        this.journal = journal;
        this.streams = streams;
    }

    public Entry record(Draft draft) {
        var rows = streams.get();
        var entry = journal.append(rows.lock(draft.stream()), draft);
        rows.apply(entry);
        return entry;
    }
}
