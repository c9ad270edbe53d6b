package io.redress.routing.procedures;

import io.redress.contracts.Topics;
import io.redress.procedure.Procedures;
import io.redress.runtime.document.Documents;
import io.redress.runtime.journal.Facts;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Reads the texts out of the documents of the compacted topic. */
final class PublishedTexts implements Procedures.Texts {

    private static final String TOPIC = Topics.PROCEDURES.name();

    private final Documents documents;

    PublishedTexts(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Optional<Map<String, String>> of(String organization, String version) {
        return read(organization + "@" + version).map(Published::files);
    }

    @Override
    public Optional<String> currentVersion(String organization) {
        return documents.keys(TOPIC).stream()
                .filter(key -> key.startsWith(organization + "@"))
                .flatMap(key -> read(key).stream())
                .max(Comparator.comparing(Published::publishedAt))
                .map(Published::version);
    }

    private Optional<Published> read(String key) {
        return documents.find(TOPIC, key).map(body -> Facts.read(Published.class, body));
    }

    private record Published(String version, Instant publishedAt, Map<String, String> files) {}
}
