package io.redress.intake.message;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** What has been said about a complaint. */
@ApplicationScoped
public class SentMessages {

    private final Messages messages;

    SentMessages(Messages messages) {
        this.messages = messages;
    }

    /**
     * Oldest first.
     *
     * @param after number to go on after; 0 for all
     */
    public List<SentMessage> of(UUID complaint, int after, int limit) {
        return messages.of(complaint, after, limit).stream()
                .map(row -> SentMessage.of(row, messages.open(row.text(), row)))
                .toList();
    }

    /** Deletes texts and addresses, and keeps back what has not gone out. */
    public void erase(UUID complaint) {
        messages.erase(complaint);
    }
}
