package io.redress.intake.redaction;

import io.redress.intake.complaint.Complaint;
import io.redress.intake.person.Persons;
import io.redress.intake.tokens.SearchedText;
import io.redress.intake.tokens.SearchedTexts;
import io.redress.runtime.relay.Pending;
import io.redress.runtime.words.Kind;
import io.redress.runtime.words.Words;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Keeps what a customer says after the registration: the text here, the pieces it is found by, and a redacted copy for the others. The caller
 * holds the lock of the complaint's state row, so that nothing comes after an erasure.
 */
@ApplicationScoped
public class LaterWords {

    private final Persons persons;
    private final Words words;
    private final SearchedTexts searched;
    private final Pending pending;

    LaterWords(Persons persons, Words words, SearchedTexts searched, Pending pending) {
        this.persons = persons;
        this.words = words;
        this.searched = searched;
        this.pending = pending;
    }

    /** Null for a text that says nothing. */
    public @Nullable WordsRef keepIfAny(Complaint complaint, @Nullable String text) {
        return text == null || text.isBlank() ? null : keep(complaint, text);
    }

    public WordsRef keep(Complaint complaint, String text) {
        var copy = CustomerWords.redacted(text, known(complaint));
        var kept = words.draft(complaint.id(), complaint.organization(), Kind.FROM_CUSTOMER, text, copy);
        words.insert(kept);
        searched.add(SearchedText.of(kept.id(), complaint.id(), List.of(text)));
        pending.put(words.message(kept));
        return kept.ref();
    }

    private KnownValues known(Complaint complaint) {
        var address = Optional.ofNullable(complaint.registered().words().address())
                .flatMap(ref -> words.read(ref.id()))
                .orElse(null);
        return KnownValues.of(persons.of(complaint.id()), address);
    }
}
