package io.redress.runtime.probe;

import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.journal.Head;
import io.redress.runtime.journal.Recorder;
import io.redress.runtime.journal.Streams;
import org.jdbi.v3.core.Jdbi;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

@ApplicationScoped
class Tallies implements Streams {

    private final Jdbi jdbi;
    private final Instance<Recorder> recorder;

    Tallies(Jdbi jdbi, Instance<Recorder> recorder) {
        this.jdbi = jdbi;
        this.recorder = recorder;
    }

    @Transactional
    Entry add(UUID tally, int number) {
        return recorder.get().record(new Draft(tally, "probe", null, Actor.SUITE, new Added(number)));
    }

    long total(UUID tally) {
        return jdbi.withHandle(handle -> handle.createQuery("select total from tally where id = :id")
                .bind("id", tally)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
    }

    @Override
    public Head lock(UUID stream) {
        return head(stream, " for update");
    }

    @Override
    public Head head(UUID stream) {
        return head(stream, "");
    }

    private Head head(UUID stream, String lock) {
        return jdbi.withHandle(handle -> handle.createQuery("select sequence, hash from tally where id = :id" + lock)
                .bind("id", stream)
                .map((row, context) -> new Head(stream, row.getLong("sequence"), row.getString("hash")))
                .findOne()
                .orElse(Head.start(stream)));
    }

    @Override
    public void apply(Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into tally (id, sequence, hash, total) values (:id, :sequence, :hash, :number)
                        on conflict (id) do update set sequence = excluded.sequence, hash = excluded.hash,
                          total = tally.total + excluded.total
                        """)
                .bind("id", entry.stream())
                .bind("sequence", entry.sequence())
                .bind("hash", entry.hash())
                .bind("number", Facts.read(Added.class, entry.data()).number())
                .execute());
    }

    @Override
    public Optional<String> difference(UUID stream, List<Entry> entries) {
        var total = entries.stream()
                .mapToLong(entry -> Facts.read(Added.class, entry.data()).number())
                .sum();
        return total == total(stream) ? Optional.empty() : Optional.of("the total is not the sum");
    }
}
