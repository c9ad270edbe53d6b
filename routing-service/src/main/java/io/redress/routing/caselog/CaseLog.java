package io.redress.routing.caselog;

import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Journal;
import io.redress.runtime.journal.JournalConfig;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

/** Everything that was journalled about a complaint, as far as it has come here, oldest first. */
@ApplicationScoped
class CaseLog {

    private final Journal journal;
    private final JournalConfig config;
    private final Copies copies;

    CaseLog(Journal journal, JournalConfig config, Copies copies) {
        this.journal = journal;
        this.config = config;
        this.copies = copies;
    }

    /**
     * An entry at its place.
     *
     * @param at when it was noticed, or when the entry before it in its own chain was, if that is later: clocks of different machines differ,
     *     and no chain is shown out of order for that
     */
    record Placed(Instant at, LoggedEntry logged) {

        static final Comparator<Placed> OLDEST_FIRST = Comparator.comparing(Placed::at)
                .thenComparing(placed -> placed.logged().source())
                .thenComparingLong(placed -> placed.logged().entry().sequence());
    }

    List<Placed> of(UUID id) {
        var latest = new HashMap<String, Instant>();
        var placed = new ArrayList<Placed>();
        Stream.concat(copies.of(id).stream(), own(id)).forEach(logged -> {
            var at = latest.merge(
                    logged.source(), logged.entry().occurredAt(), (one, other) -> one.isAfter(other) ? one : other);
            placed.add(new Placed(at, logged));
        });
        placed.sort(Placed.OLDEST_FIRST);
        return List.copyOf(placed);
    }

    private Stream<LoggedEntry> own(UUID id) {
        return journal.entries(id).stream().map(this::own);
    }

    private LoggedEntry own(Entry entry) {
        return new LoggedEntry(config.source(), entry);
    }
}
