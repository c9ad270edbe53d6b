package io.redress.routing.caselog;

import io.redress.routing.caselog.LogProof.Broken;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Head;
import io.redress.runtime.journal.Verification.Report;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The copies of one service's entries about one complaint, by sequence. Pure. */
record CopiedChain(List<Entry> entries) {

    int size() {
        return entries.size();
    }

    @Nullable
    Head head() {
        return entries.isEmpty() ? null : entries.getLast().head();
    }

    /** The first copy that is not what was hashed, or does not follow the one before. */
    @Nullable
    Broken broken(String source) {
        var hash = Head.NO_HASH;
        var next = 1L;
        for (var entry : entries) {
            if (entry.sequence() != next) {
                return new Broken(source, next, "the copy is missing");
            }
            if (!entry.computedHash().equals(entry.hash())) {
                return new Broken(source, next, "the copy is altered");
            }
            if (!entry.previousHash().equals(hash)) {
                return new Broken(source, next, "the copy does not follow the one before");
            }
            hash = entry.hash();
            next++;
        }
        return null;
    }

    /** Where the journal itself does not hold what it once told. */
    @Nullable
    Broken contradiction(String source, Report report) {
        var told = head();
        var own = report.head();
        if (told == null) {
            return null;
        }
        if (own == null || own.sequence() < told.sequence()) {
            return new Broken(source, own == null ? 1 : own.sequence() + 1, "cut off since it was told");
        }
        if (own.sequence() == told.sequence() && !own.hash().equals(told.hash())) {
            return new Broken(source, told.sequence(), "rewritten since it was told");
        }
        return null;
    }
}
