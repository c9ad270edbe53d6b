package io.redress.runtime.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.enterprise.context.ApplicationScoped;

/** The people of every organisation. What is answered is at most a second old. Reads the database: not for an event loop. */
@ApplicationScoped
public class People {

    /** Key is the organisation's id, value {@code {organization, version, people[], absences[]}}. */
    public static final String TOPIC = "redress.people";

    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final PeopleDocuments documents;
    private final Map<String, Cached> cache = new ConcurrentHashMap<>();

    /** @param text what the directory was read from: an unchanged document is not parsed again */
    private record Cached(long readAt, String text, Directory directory) {

        boolean isFresh() {
            return System.nanoTime() - readAt < FRESH;
        }
    }

    private record Document(List<Person> people, @Nullable List<Absence> absences) {}

    public People(PeopleDocuments documents) {
        this.documents = documents;
    }

    public List<String> organizations() {
        return documents.keys(TOPIC);
    }

    /** Empty of people when the organisation is not known here (yet). */
    public Directory of(String organization) {
        var cached = cache.get(organization);
        if (cached != null && cached.isFresh()) {
            return cached.directory;
        }
        return documents
                .find(TOPIC, organization)
                .map(text -> refreshed(organization, text, cached))
                .orElseGet(() -> new Directory(organization, List.of(), List.of()));
    }

    public Optional<Person> find(String organization, String staff) {
        return of(organization).find(staff);
    }

    private Directory refreshed(String organization, String text, @Nullable Cached before) {
        var directory = before != null && before.text.equals(text) ? before.directory : parse(organization, text);
        cache.put(organization, new Cached(System.nanoTime(), text, directory));
        return directory;
    }

    private static Directory parse(String organization, String text) {
        try {
            var document = MAPPER.readValue(text, Document.class);
            return new Directory(
                    organization, document.people(), document.absences() == null ? List.of() : document.absences());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The people of %s cannot be read.".formatted(organization), e);
        }
    }
}
