package io.redress.runtime.probe;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.runtime.id.Ids;
import io.redress.runtime.journal.Comparison;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Head;
import io.redress.runtime.journal.Journal;
import io.redress.runtime.journal.Verification;
import io.redress.runtime.testing.Infrastructure;
import io.redress.runtime.testing.TestPostgres;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

import java.util.UUID;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = {
            @ResourceArg(name = "database", value = "probe"),
            @ResourceArg(name = "locations", value = "db/runtime,db/journal,db/probe")
        })
class JournalComponentTest {

    @Inject
    Tallies tallies;

    @Inject
    Journal journal;

    @Inject
    Verification verification;

    @Inject
    Comparison comparison;

    @Inject
    Jdbi jdbi;

    @Test
    void chainsEachEntryToTheOneBefore() {
        var tally = Ids.next();

        var first = tallies.add(tally, 1);
        var second = tallies.add(tally, 2);

        assertThat(first.previousHash()).isEqualTo(Head.NO_HASH);
        assertThat(second.previousHash()).isEqualTo(first.hash());
        assertThat(journal.entries(tally)).containsExactly(first, second);
        assertThat(journal.entries(tally)).allMatch(entry -> entry.hash().equals(entry.computedHash()));
    }

    @Test
    void neverForksAStreamWhoeverWritesAtOnce() {
        var tally = Ids.next();
        tallies.add(tally, 0);

        IntStream.range(1, 40).parallel().forEach(number -> tallies.add(tally, number));

        assertThat(journal.entries(tally))
                .extracting(Entry::sequence)
                .isEqualTo(IntStream.rangeClosed(1, 40).mapToObj(Long::valueOf).toList());
        assertThat(tallies.total(tally)).isEqualTo(780);
    }

    @Test
    void refusesToAlterOrDeleteAsTheServicesOwnRole() {
        tallies.add(Ids.next(), 1);

        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("update journal set data = '{}'")))
                .isInstanceOf(JdbiException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("delete from journal")))
                .isInstanceOf(JdbiException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void findsAnAlteredRow() {
        var tally = sent(3);

        tamper("update journal set data = '{\"number\":9}' where stream = '%s' and sequence = 2".formatted(tally));

        var report = verification.verify(tally);
        assertThat(report.intact()).isFalse();
        assertThat(report.firstBroken()).isEqualTo(new Verification.Broken(tally, 2, "altered"));
    }

    @Test
    void findsACutTailEvenIfTheStateRowWasCutToo() {
        var tally = sent(3);
        var second = journal.entries(tally).get(1);

        tamper(
                "delete from journal where stream = '%s' and sequence = 3".formatted(tally),
                "update tally set sequence = 2, hash = '%s' where id = '%s'".formatted(second.hash(), tally));

        var report = verification.verify(tally);
        assertThat(report.intact()).isFalse();
        assertThat(report.firstBroken()).isEqualTo(new Verification.Broken(tally, 3, "cut off since it was sent"));
    }

    @Test
    void findsAChainThatWasRewrittenConsistently() {
        var tally = sent(1);
        var genuine = journal.entries(tally).getFirst();
        var forged = new Entry(
                genuine.id(),
                tally,
                1,
                genuine.type(),
                genuine.organization(),
                genuine.occurredAt(),
                genuine.effectiveAt(),
                genuine.actor(),
                "{\"number\":7}",
                genuine.previousHash(),
                "");

        tamper(
                "update journal set data = '%s', hash = '%s' where id = '%s'"
                        .formatted(forged.data(), forged.computedHash(), genuine.id()),
                "update tally set hash = '%s' where id = '%s'".formatted(forged.computedHash(), tally));

        assertThat(verification.verify(tally).firstBroken())
                .isEqualTo(new Verification.Broken(tally, 1, "rewritten since it was sent"));
    }

    @Test
    void findsNothingWhereNothingWasTouched() {
        var tally = sent(4);

        var report = verification.verify(tally);

        assertThat(report.intact()).isTrue();
        assertThat(report.entries()).isEqualTo(4);
        assertThat(report.head()).isEqualTo(tallies.head(tally));
    }

    @Test
    void findsAStateRowThatItsEntriesDoNotExplain() {
        var tally = sent(2);
        var differing = comparison.compare();

        tamper("update tally set total = 8 where id = '%s'".formatted(tally));

        assertThat(comparison.compare()).isEqualTo(differing + 1);
        tamper("update tally set total = 3 where id = '%s'".formatted(tally));
    }

    private UUID sent(int entries) {
        var tally = Ids.next();
        IntStream.rangeClosed(1, entries).forEach(number -> tallies.add(tally, number));
        await().until(() ->
                jdbi.withHandle(handle -> handle.createQuery("select count(*) from pending where key = :key")
                                .bind("key", tally.toString())
                                .mapTo(Integer.class)
                                .one())
                        == 0);
        return tally;
    }

    private static void tamper(String... statements) {
        TestPostgres.running().execute("probe", statements);
    }
}
