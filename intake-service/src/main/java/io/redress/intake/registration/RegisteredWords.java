package io.redress.intake.registration;

import io.redress.intake.complaint.ComplaintRegistered.Texts;
import io.redress.intake.person.Contact;
import io.redress.intake.redaction.CustomerWords;
import io.redress.intake.redaction.KnownValues;
import io.redress.intake.tokens.SearchedText;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.words.Kind;
import io.redress.runtime.words.Words;
import io.redress.runtime.words.Words.Kept;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The texts of a registration. Summary, description and the category's free fields travel, redacted; address and the public body's number stay:
 * redaction would leave nothing of them.
 */
record RegisteredWords(
        @Nullable Kept summary,
        Kept description,
        @Nullable Kept address,
        @Nullable Kept sourceNumber,
        @Nullable Kept attributes) {

    static RegisteredWords of(
            Words words, UUID stream, Registration body, Contact contact, Map<String, String> attributes) {
        var address = body.place() == null ? null : body.place().address();
        var known = KnownValues.of(contact, address);
        var drafts = new Drafts(words, stream, body.organization(), known);
        return new RegisteredWords(
                drafts.of(body.summary()),
                Objects.requireNonNull(drafts.of(body.description())),
                drafts.of(address),
                drafts.of(body.source() == null ? null : body.source().number()),
                drafts.of(attributes.isEmpty() ? null : Facts.write(attributes)));
    }

    private record Drafts(Words words, UUID stream, String organization, KnownValues known) {
        @Nullable
        Kept of(@Nullable String text) {
            return text == null || text.isBlank()
                    ? null
                    : words.draft(stream, organization, Kind.FROM_CUSTOMER, text, CustomerWords.redacted(text, known));
        }
    }

    Texts refs() {
        return new Texts(ref(summary), description.ref(), ref(address), ref(sourceNumber), ref(attributes));
    }

    List<Kept> all() {
        return Stream.of(summary, description, address, sourceNumber, attributes)
                .filter(Objects::nonNull)
                .toList();
    }

    List<Kept> travelling() {
        return Stream.of(summary, description, attributes)
                .filter(Objects::nonNull)
                .toList();
    }

    /** All that was said: staff also seek the number a public body keeps it under. */
    SearchedText searched(UUID complaint) {
        return SearchedText.of(
                description.id(), complaint, all().stream().map(Kept::text).toList());
    }

    private static @Nullable WordsRef ref(@Nullable Kept kept) {
        return kept == null ? null : kept.ref();
    }
}
