package io.redress.followup.round;

import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.journal.Head;
import io.redress.runtime.journal.Recorder;
import io.redress.runtime.journal.Streams;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** The state rows, one for each complaint that was ever asked about. */
@ApplicationScoped
public class Followups implements Streams {

    private static final Facts<FollowupFact> FACTS = Facts.of(FollowupFact.class);

    private final Jdbi jdbi;
    private final Projection projection;
    private final Instance<Recorder> recorder;

    Followups(Jdbi jdbi, Projection projection, Instance<Recorder> recorder) {
        this.jdbi = jdbi;
        this.projection = projection;
        this.recorder = recorder;
    }

    /** As it stands; nothing holds it there. */
    public Followup of(UUID complaint) {
        return state(complaint).map(Followups::followup).orElse(Followup.NONE);
    }

    /** As it stands until the running transaction ends. */
    public Followup locked(UUID complaint) {
        var _ = lock(complaint);
        return of(complaint);
    }

    /** Records a fact in the running transaction. */
    public <F extends Record & FollowupFact> Entry record(UUID complaint, String organization, Actor actor, F fact) {
        return record(complaint, organization, null, actor, fact);
    }

    /** @param effectiveAt from when it counts: the due moment of what a timer does */
    public <F extends Record & FollowupFact> Entry record(
            UUID complaint, String organization, @Nullable Instant effectiveAt, Actor actor, F fact) {
        return recorder.get().record(new Draft(complaint, organization, null, effectiveAt, actor, fact));
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
        return jdbi.withHandle(
                handle -> handle.createQuery("select sequence, hash from followup where complaint = :complaint" + lock)
                        .bind("complaint", stream)
                        .map((row, context) -> new Head(stream, row.getLong("sequence"), row.getString("hash")))
                        .findOne()
                        .orElse(Head.start(stream)));
    }

    @Override
    public void apply(Entry entry) {
        var after = after(of(entry.stream()), entry);
        keep(entry, after);
        projection.show(entry.stream(), entry.organization(), after);
    }

    private void keep(Entry entry, Followup state) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into followup (complaint, organization, sequence, hash, state)
                        values (:complaint, :organization, :sequence, :hash, :state)
                        on conflict (complaint) do update
                        set sequence = excluded.sequence, hash = excluded.hash, state = excluded.state
                        """)
                .bind("complaint", entry.stream())
                .bind("organization", entry.organization())
                .bind("sequence", entry.sequence())
                .bind("hash", entry.hash())
                .bind("state", Facts.write(state))
                .execute());
    }

    @Override
    public Optional<String> difference(UUID stream, List<Entry> entries) {
        var folded = Followup.NONE;
        for (var entry : entries) {
            folded = after(folded, entry);
        }
        return folded.equals(of(stream))
                ? Optional.empty()
                : Optional.of("the state row is not the fold of its stream");
    }

    private static Followup after(Followup before, Entry entry) {
        return FACTS.read(entry.type(), entry.data())
                .map(fact -> before.after(fact, entry.effectiveAt()))
                .orElseThrow(() -> new IllegalStateException("no fact of this service: " + entry.type()));
    }

    private Optional<String> state(UUID complaint) {
        return jdbi.withHandle(handle -> handle.createQuery("select state from followup where complaint = :complaint")
                .bind("complaint", complaint)
                .mapTo(String.class)
                .findOne());
    }

    private static Followup followup(String state) {
        return Facts.read(Followup.class, state);
    }
}
