package io.redress.runtime.journal;

import jakarta.enterprise.context.ApplicationScoped;

/** The one road by which a fact becomes part of a stream: lock, append, apply. Runs in the caller's transaction. */
@ApplicationScoped
public class Recorder {

    private final Journal journal;
    private final Streams streams;

    Recorder(Journal journal, Streams streams) {
        this.journal = journal;
        this.streams = streams;
    }

    public Entry record(Draft draft) {
        var head = streams.lock(draft.stream());
        var entry = journal.append(head, draft);
        streams.apply(entry);
        return entry;
    }
}
