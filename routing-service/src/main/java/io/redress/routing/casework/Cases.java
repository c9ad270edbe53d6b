package io.redress.routing.casework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.journal.Head;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;

/** The cases of this service. Their rows change here alone, by an entry of the journal. */
@ApplicationScoped
public class Cases implements PanacheRepositoryBase<CaseRow, UUID> {

    private static final Facts<CaseFact> FACTS = Facts.of(CaseFact.class);

    private final Jdbi jdbi;
    private final ClockTable clocks;
    private final Event<CaseChanged> changed;

    Cases(Jdbi jdbi, ClockTable clocks, Event<CaseChanged> changed) {
        this.jdbi = jdbi;
        this.clocks = clocks;
        this.changed = changed;
    }

    /** Locks the case until the transaction ends. Empty when there is none. */
    public Optional<CaseFile> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).map(CaseFile::of);
    }

    /** What a row says. */
    public static CaseFile file(CaseRow row) {
        return CaseFile.of(row);
    }

    /** The case as it stands, without a lock. */
    public Optional<CaseFile> find(UUID id) {
        return Optional.ofNullable(findById(id)).map(CaseFile::of);
    }

    /** See {@link io.redress.runtime.journal.Streams}; so are the next three. */
    public Head lock(UUID stream) {
        return locked(stream).map(CaseFile::head).orElseGet(() -> Head.start(stream));
    }

    public Head head(UUID stream) {
        return jdbi.withHandle(handle -> handle.createQuery("select sequence, hash from case_file where id = :id")
                .bind("id", stream)
                .map((row, _) -> new Head(stream, row.getLong("sequence"), row.getString("hash")))
                .findOne()
                .orElseGet(() -> Head.start(stream)));
    }

    public void apply(Entry entry) {
        var row = findById(entry.stream());
        var before = row == null ? null : CaseFile.of(row).kase();
        var after = folded(before, entry);
        if (row == null) {
            persistAndFlush(new CaseRow().standing(after, entry));
        } else {
            row.standing(after, entry);
        }
        clocks.rewrite(after, row != null && row.frozen);
        changed.fire(new CaseChanged(entry.stream()));
    }

    public Optional<String> difference(UUID stream, List<Entry> entries) {
        Case folded = null;
        for (var entry : entries) {
            folded = folded(folded, entry);
        }
        var kept = find(stream).map(CaseFile::kase).orElse(null);
        return Objects.equals(folded, kept)
                ? Optional.empty()
                : Optional.of("the row of case %s is not what its %d entries make".formatted(stream, entries.size()));
    }

    /** Kept by law and only stored from now on. Told by intake: no fact of the case, which stands as it stood. */
    public void freeze(UUID id) {
        locked(id).ifPresent(file -> {
            findById(id).frozen = true;
            clocks.rewrite(file.kase(), true);
            changed.fire(new CaseChanged(id));
        });
    }

    private static Case folded(@Nullable Case before, Entry entry) {
        var fact = FACTS.read(entry.type(), entry.data());
        if (before == null) {
            return fact.map(CaseFact.Opened.class::cast)
                    .map(opened -> Case.opened(entry.stream(), entry.organization(), opened, entry.effectiveAt()))
                    .orElseThrow(() -> new IllegalStateException(
                            "the stream %s does not begin with an opened case".formatted(entry.stream())));
        }
        // A type this version does not know, from a later one before a healing, moves the head alone.
        return fact.map(known -> before.after(known, entry.effectiveAt()).workedOnBy(entry.actor(), known))
                .orElse(before);
    }
}
