package io.redress.runtime.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The state rows of a service's streams. The one place where an entry changes a state row: commands, healing and the nightly comparison
 * all come through here.
 */
public interface Streams {

    /** Locks the stream's state row until the transaction ends. A stream without a row stands at {@link Head#start}. */
    Head lock(UUID stream);

    /** Where the stream's state row stands, without a lock. */
    Head head(UUID stream);

    /** Folds the entry into the stream's state row and keeps the entry's sequence and hash there; the row is locked. */
    void apply(Entry entry);

    /**
     * Folds the whole stream anew and compares the outcome with the state row.
     *
     * @return what differs, in words for an operator, without personal values; empty if nothing does
     */
    Optional<String> difference(UUID stream, List<Entry> entries);
}
