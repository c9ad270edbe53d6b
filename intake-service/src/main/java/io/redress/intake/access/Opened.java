package io.redress.intake.access;

import io.redress.intake.complaint.Complaint;
import io.redress.intake.progress.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A complaint that its viewer may see.
 *
 * @param sequence of its stream
 * @param progress null until routing has opened the case
 */
public record Opened(
        Complaint complaint, long sequence, @Nullable Progress progress, Viewer viewer) {

    /** Rises with every fact, here and elsewhere, that the view is made of. */
    public long version() {
        return progress == null ? sequence : sequence + progress.facts();
    }
}
