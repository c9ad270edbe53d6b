package io.redress.intake.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.intake.complaint.ComplaintAppealed;
import io.redress.intake.complaint.ComplaintAttached;
import io.redress.intake.complaint.ComplaintChosen;
import io.redress.intake.complaint.ComplaintErased;
import io.redress.intake.complaint.ComplaintExported;
import io.redress.intake.complaint.ComplaintFact;
import io.redress.intake.complaint.ComplaintFrozen;
import io.redress.intake.complaint.ComplaintJoined;
import io.redress.intake.complaint.ComplaintMessageReceived;
import io.redress.intake.complaint.ComplaintRead;
import io.redress.intake.complaint.ComplaintRegistered;
import io.redress.intake.complaint.ComplaintReturned;
import io.redress.intake.complaint.ComplaintSeparated;
import io.redress.intake.complaint.ComplaintSupplemented;
import io.redress.intake.complaint.ComplaintWithdrawn;
import io.redress.intake.complaint.Complaints;
import io.redress.intake.complaint.CustomerCorrected;
import io.redress.intake.complaint.MessageFailed;
import io.redress.intake.complaint.MessageSent;
import io.redress.intake.timeline.Timeline;
import io.redress.intake.view.ComplaintView.Said;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Journal;
import io.redress.runtime.words.Words;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** What the customer said after the registration, out of the journal and the words. */
@ApplicationScoped
class SaidSince {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final Journal journal;
    private final Words words;
    private final ObjectMapper json;

    SaidSince(Journal journal, Words words, ObjectMapper json) {
        this.journal = journal;
        this.words = words;
        this.json = json;
    }

    /** Oldest first. */
    List<Said> of(UUID complaint) {
        return journal.entries(complaint).stream()
                .flatMap(entry -> said(entry, Complaints.fact(entry)).stream())
                .toList();
    }

    private Optional<Said> said(Entry entry, ComplaintFact fact) {
        return switch (fact) {
            case ComplaintSupplemented supplement -> {
                var texts = supplement.words();
                yield Optional.of(said(entry, texts.text(), fields(texts.attributes()), supplement.papers()));
            }
            case ComplaintMessageReceived message ->
                Optional.of(said(entry, message.words().text(), Map.of(), List.of()));
            case ComplaintWithdrawn withdrawn ->
                Optional.of(said(entry, withdrawn.words().reason(), Map.of(), List.of()));
            case ComplaintAppealed appealed ->
                Optional.of(said(entry, appealed.words().text(), Map.of(), List.of()));
            case ComplaintRegistered _,
                    ComplaintReturned _,
                    ComplaintChosen _,
                    ComplaintJoined _,
                    ComplaintSeparated _,
                    CustomerCorrected _,
                    ComplaintAttached _,
                    ComplaintRead _,
                    ComplaintExported _,
                    ComplaintErased _,
                    ComplaintFrozen _,
                    MessageSent _,
                    MessageFailed _ -> Optional.empty();
        };
    }

    private Said said(Entry entry, WordsRef text, Map<String, String> fields, List<String> papers) {
        var type = Timeline.name(entry.type());
        return new Said(entry.effectiveAt(), type, words.read(text.id()).orElse(null), fields, papers);
    }

    private Map<String, String> fields(@Nullable WordsRef ref) {
        return Optional.ofNullable(ref)
                .flatMap(one -> words.read(one.id()))
                .map(this::fields)
                .orElse(Map.of());
    }

    private Map<String, String> fields(String text) {
        try {
            return json.readValue(text, FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("fields that were kept cannot be read", e);
        }
    }
}
