package io.redress.intake.complaint;

import io.redress.runtime.journal.Facts;
import io.redress.runtime.journal.Head;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A complaint as its row keeps it: the columns that lists ask by, and the whole state as text. */
public record ComplaintRow(
        UUID id,
        long sequence,
        String hash,
        String organization,
        String reference,
        String channel,
        @Nullable String category,
        @Nullable UUID customer,
        @Nullable String department,
        String owner,
        Instant receivedAt,
        List<String> staffConcerned,
        @Nullable UUID joinedWith,
        boolean frozen,
        String state) {

    /** @param head the stream's newest entry, which the complaint already contains */
    public static ComplaintRow of(Complaint complaint, Head head) {
        var fact = complaint.registered();
        return new ComplaintRow(
                complaint.id(),
                head.sequence(),
                head.hash(),
                fact.organization(),
                fact.reference(),
                fact.channel(),
                fact.category(),
                complaint.customer(),
                fact.department(),
                fact.owner(),
                fact.receivedAt(),
                fact.staffConcerned(),
                complaint.joinedWith(),
                complaint.frozen(),
                Facts.write(complaint));
    }

    public Complaint complaint() {
        return Facts.read(Complaint.class, state);
    }
}
