package io.redress.runtime.journal;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/**
 * Proves that nobody altered the journal: each entry's hash and link are computed anew, each stream's end is compared with its state row, and
 * every entry that the topic ever held must be here as it was sent. Whoever rewrites a chain consistently, or cuts off its end, still leaves
 * the topic against them.
 */
@ApplicationScoped
public class Verification {

    private static final int BATCH = 500;

    private final Jdbi jdbi;
    private final Instance<Streams> streams;
    private final TopicTail topic;

    Verification(Jdbi jdbi, Instance<Streams> streams, TopicTail topic) {
        this.jdbi = jdbi;
        this.streams = streams;
        this.topic = topic;
    }

    /** @param stream that stream alone; null for the whole journal */
    public Report verify(@Nullable UUID stream) {
        var chains = chains(stream);
        if (chains.broken() != null) {
            return new Report(false, chains.entries(), chains.broken(), chains.head(stream));
        }
        var missing = missing(stream);
        return new Report(missing == null, chains.entries(), missing, chains.head(stream));
    }

    private Chains chains(@Nullable UUID stream) {
        return jdbi.inTransaction(handle -> {
            var chains = new Chains(streams.get());
            var sql = stream == null
                    ? "select * from journal order by stream, sequence"
                    : "select * from journal where stream = :stream order by sequence";
            try (var query = handle.createQuery(sql)) {
                if (stream != null) {
                    query.bind("stream", stream);
                }
                query.setFetchSize(BATCH).map(Journal::entry).useIterator(entries -> {
                    while (entries.hasNext() && chains.broken() == null) {
                        chains.take(entries.next());
                    }
                });
            }
            chains.finish();
            return chains;
        });
    }

    /** The first entry that the topic holds and the journal does not, or not as it was sent. */
    private @Nullable Broken missing(@Nullable UUID stream) {
        var found = new ArrayList<Broken>(1);
        var batch = new ArrayList<Entry>(BATCH);
        topic.each(stream, entry -> {
            batch.add(entry);
            if (batch.size() == BATCH) {
                compare(batch, found);
            }
        });
        compare(batch, found);
        return found.isEmpty() ? null : found.getFirst();
    }

    private void compare(List<Entry> sent, List<Broken> found) {
        if (found.isEmpty() && !sent.isEmpty()) {
            var hashes = jdbi.withHandle(handle -> hashes(handle, sent));
            sent.stream()
                    .filter(entry -> !entry.hash().equals(hashes.get(entry.id())))
                    .findFirst()
                    .ifPresent(entry -> found.add(new Broken(
                            entry.stream(),
                            entry.sequence(),
                            hashes.containsKey(entry.id())
                                    ? "rewritten since it was sent"
                                    : "cut off since it was sent")));
        }
        sent.clear();
    }

    private static Map<UUID, String> hashes(Handle handle, List<Entry> entries) {
        var ids = entries.stream().map(Entry::id).collect(Collectors.toSet());
        return handle.createQuery("select id, hash from journal where id = any(:ids)")
                .bindArray("ids", UUID.class, ids.toArray())
                .reduceRows(new HashMap<>(), (hashes, row) -> {
                    hashes.put(row.getColumn("id", UUID.class), row.getColumn("hash", String.class));
                    return hashes;
                });
    }

    /**
     * @param entries how many entries were read, up to the first broken one
     * @param head where the verified stream ends; null when the whole journal was verified, or the stream has no entry
     */
    public record Report(
            boolean intact,
            long entries,
            @Nullable Broken firstBroken,
            @Nullable Head head) {}

    public record Broken(UUID stream, long sequence, String reason) {}
}
