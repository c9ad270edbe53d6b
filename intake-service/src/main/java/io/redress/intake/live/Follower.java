package io.redress.intake.live;

import io.redress.intake.timeline.TimelineEntry;
import io.smallrye.mutiny.subscription.MultiEmitter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody who follows a timeline. All calls but the construction come on the thread of {@link LiveTimelines}. */
final class Follower {

    private final UUID complaint;
    private final MultiEmitter<? super Optional<TimelineEntry>> emitter;
    private int last;

    /** @param after sequence of the last entry they have; 0 for none */
    Follower(UUID complaint, int after, MultiEmitter<? super Optional<TimelineEntry>> emitter) {
        this.complaint = complaint;
        this.last = after;
        this.emitter = emitter;
    }

    UUID complaint() {
        return complaint;
    }

    int last() {
        return last;
    }

    void tell(List<TimelineEntry> entries) {
        for (var entry : entries) {
            emitter.emit(Optional.of(entry));
            last = entry.sequence();
        }
    }

    void beat() {
        emitter.emit(Optional.empty());
    }

    void end() {
        emitter.complete();
    }
}
