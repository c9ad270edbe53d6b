package io.redress.intake.registration;

import io.redress.intake.complaint.ComplaintRow;
import io.redress.intake.message.Planned;
import io.redress.intake.person.PersonRow;
import io.redress.intake.tokens.SearchedText;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.relay.Message;
import io.redress.runtime.words.Words.Kept;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * All rows of a registration, written by nobody yet.
 *
 * @param person null for an anonymous complaint
 * @param entries the registration first
 * @param pending the facts first, then the words that travel
 * @param answer what a repetition with the same key is answered; null without a key
 */
record Draft(
        ComplaintRow complaint,
        @Nullable PersonRow person,
        List<Kept> words,
        SearchedText searched,
        List<Entry> entries,
        List<Message> pending,
        List<Planned> messages,
        @Nullable KeptAnswer answer) {

    Entry registration() {
        return entries.getFirst();
    }
}
