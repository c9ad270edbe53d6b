package io.redress.intake.timeline;

import io.redress.intake.complaint.Complaint;
import io.redress.runtime.journal.Entry;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The entries of timelines. Numbered under the lock of the complaint's state row, which whoever adds one holds. */
@ApplicationScoped
public class Timeline {

    private final Jdbi jdbi;
    private final TimelineTexts texts = TimelineTexts.ofTheSuite();

    Timeline(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** An entry of the journal, here or elsewhere, becomes visible. Added twice it stands here once. */
    public void add(Entry entry, @Nullable Instant dueAt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into timeline_entry (complaint, sequence, at, type, due_at, entry)
                        select :complaint, coalesce(max(sequence), 1) + 1, :at, :type, :dueAt, :entry
                        from timeline_entry where complaint = :complaint
                        on conflict (entry) do nothing
                        """)
                .bind("complaint", entry.stream())
                .bind("at", entry.effectiveAt().atOffset(ZoneOffset.UTC))
                .bind("type", name(entry.type()))
                .bind("dueAt", dueAt == null ? null : dueAt.atOffset(ZoneOffset.UTC))
                .bind("entry", entry.id())
                .execute());
    }

    /**
     * Oldest first, beginning with the registration, which has no row of its own.
     *
     * @param after sequence to go on after; 0 for all
     */
    public List<TimelineEntry> of(Complaint complaint, int after, int limit) {
        var entries = new ArrayList<TimelineEntry>();
        if (after < 1) {
            var fact = complaint.registered();
            entries.add(texts.entry(1, fact.receivedAt(), "complaint.registered", fact.nextWordBy()));
        }
        entries.addAll(rows(complaint.id(), after, limit - entries.size()));
        return entries;
    }

    /** The sequence of the newest entry of each complaint; frozen ones are left out. */
    public Map<UUID, Integer> newest(Collection<UUID> complaints) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select c.id, coalesce(max(t.sequence), 1) newest
                        from complaint c left join timeline_entry t on t.complaint = c.id
                        where c.id = any(:complaints) and not c.frozen group by c.id
                        """)
                .bindArray("complaints", UUID.class, complaints.toArray())
                .reduceRows(new HashMap<>(), (newest, row) -> {
                    newest.put(row.getColumn("id", UUID.class), row.getColumn("newest", Integer.class));
                    return newest;
                }));
    }

    private List<TimelineEntry> rows(UUID complaint, int after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select sequence, at, type, due_at from timeline_entry
                        where complaint = :complaint and sequence > :after order by sequence limit :limit
                        """)
                .bind("complaint", complaint)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, _) -> texts.entry(
                        row.getInt("sequence"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("type"),
                        instant(row.getObject("due_at", OffsetDateTime.class))))
                .list());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** {@code case.accepted} for {@code redress.case.accepted.v1}. */
    public static String name(String type) {
        return type.replaceFirst("^redress\\.", "").replaceFirst("\\.v[0-9]+$", "");
    }
}
