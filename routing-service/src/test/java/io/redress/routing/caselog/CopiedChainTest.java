package io.redress.routing.caselog;

import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Head;
import io.redress.runtime.journal.Verification.Report;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class CopiedChainTest {

    private static final UUID STREAM = UUID.fromString("01a0f153-dc00-718a-8c3e-7343f016890c");

    private final List<Entry> entries = chain(3);

    @Test
    void isIntactAsItCame() {
        assertThat(new CopiedChain(entries).broken("/intake")).isNull();
        assertThat(new CopiedChain(entries)
                        .contradiction("/intake", report(3, entries.getLast().hash())))
                .isNull();
        assertThat(new CopiedChain(entries).contradiction("/intake", report(4, "f".repeat(64))))
                .isNull();
        assertThat(new CopiedChain(List.of()).contradiction("/intake", new Report(true, 0, null, null)))
                .isNull();
    }

    @Test
    void findsTheFirstCopyThatIsMissingOrAltered() {
        var gap = List.of(entries.get(0), entries.get(2));
        var altered = new ArrayList<>(entries);
        altered.set(1, with(entries.get(1), "{\"other\": 1}"));

        assertThat(new CopiedChain(gap).broken("/intake"))
                .extracting("sequence")
                .isEqualTo(2L);
        assertThat(new CopiedChain(altered).broken("/intake"))
                .extracting("sequence")
                .isEqualTo(2L);
    }

    @Test
    void findsAJournalThatWasCutOffOrRewritten() {
        var copied = new CopiedChain(entries);

        assertThat(copied.contradiction("/intake", report(2, entries.get(1).hash())))
                .extracting("sequence")
                .isEqualTo(3L);
        assertThat(copied.contradiction("/intake", report(3, "f".repeat(64))))
                .extracting("sequence")
                .isEqualTo(3L);
        assertThat(copied.contradiction("/intake", new Report(true, 0, null, null)))
                .extracting("sequence")
                .isEqualTo(1L);
    }

    private static Report report(long sequence, String hash) {
        return new Report(true, sequence, null, new Head(STREAM, sequence, hash));
    }

    private static List<Entry> chain(int size) {
        var chain = new ArrayList<Entry>();
        var head = Head.start(STREAM);
        for (var i = 0; i < size; i++) {
            var entry = entry(head, "{}");
            chain.add(entry);
            head = entry.head();
        }
        return chain;
    }

    private static Entry entry(Head head, String data) {
        var at = Instant.parse("2026-09-30T08:00:00Z");
        var id = UUID.randomUUID();
        var type = "redress.complaint.read.v1";
        var bare = new Entry(id, STREAM, head.sequence() + 1, type, "acme", at, at, Actor.SUITE, data, head.hash(), "");
        return new Entry(
                id, STREAM, bare.sequence(), type, "acme", at, at, Actor.SUITE, data, head.hash(), bare.computedHash());
    }

    private static Entry with(Entry entry, String data) {
        return new Entry(
                entry.id(),
                STREAM,
                entry.sequence(),
                entry.type(),
                entry.organization(),
                entry.occurredAt(),
                entry.effectiveAt(),
                entry.actor(),
                data,
                entry.previousHash(),
                entry.hash());
    }
}
