package io.redress.runtime.journal;

import io.redress.runtime.journal.Verification.Broken;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Follows the chains of a journal that is read in order of stream and sequence, up to the first break. */
final class Chains {

    private final Streams streams;
    private @Nullable Head last;
    private @Nullable Broken broken;
    private long entries;

    Chains(Streams streams) {
        this.streams = streams;
    }

    void take(Entry entry) {
        if (last == null || !last.stream().equals(entry.stream())) {
            finish();
            last = Head.start(entry.stream());
        }
        if (broken != null) {
            return;
        }
        entries++;
        broken = check(entry, last);
        last = entry.head();
    }

    private static @Nullable Broken check(Entry entry, Head before) {
        if (entry.sequence() != before.sequence() + 1) {
            return new Broken(entry.stream(), before.sequence() + 1, "missing");
        }
        if (!entry.computedHash().equals(entry.hash())) {
            return new Broken(entry.stream(), entry.sequence(), "altered");
        }
        if (!entry.previousHash().equals(before.hash())) {
            return new Broken(entry.stream(), entry.sequence(), "does not follow the entry before");
        }
        return null;
    }

    /** The stream that was being followed has ended. */
    void finish() {
        if (last == null || broken != null) {
            return;
        }
        var row = streams.head(last.stream());
        if (!row.equals(last)) {
            broken = new Broken(last.stream(), last.sequence() + 1, "the state row stands at entry " + row.sequence());
        }
    }

    @Nullable
    Broken broken() {
        return broken;
    }

    long entries() {
        return entries;
    }

    @Nullable
    Head head(@Nullable UUID stream) {
        return stream == null ? null : last;
    }
}
