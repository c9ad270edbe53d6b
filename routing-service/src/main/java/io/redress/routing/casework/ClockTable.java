package io.redress.routing.casework;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import jakarta.enterprise.context.ApplicationScoped;

/** The projection by which timers find what is due. */
@ApplicationScoped
class ClockTable {

    private final Jdbi jdbi;

    ClockTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void rewrite(Case kase, boolean frozen) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from clock where case_id = :id")
                    .bind("id", kase.id())
                    .execute();
            var batch = handle.prepareBatch("""
                    insert into clock (case_id, milestone, due_at, warn_at, next_at)
                    values (:case, :milestone, :due, :warn, :next)
                    """);
            for (var timer : Steps.timers(kase)) {
                batch.bind("case", kase.id())
                        .bind("milestone", timer.name())
                        .bind("due", utc(timer.dueAt()))
                        .bind("warn", utc(timer.warnAt()))
                        .bind("next", frozen ? null : utc(timer.nextAt()))
                        .add();
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
