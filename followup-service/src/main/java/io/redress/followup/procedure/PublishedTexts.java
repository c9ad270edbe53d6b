package io.redress.followup.procedure;

import io.redress.contracts.Topics;
import io.redress.procedure.Procedures;
import io.redress.runtime.document.Documents;
import io.redress.runtime.journal.Facts;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/** The texts of procedures as intake published them: key {@code <organization>@<version>}. */
@ApplicationScoped
class PublishedTexts implements Procedures.Texts {

    private final Documents documents;

    PublishedTexts(Documents documents) {
        this.documents = documents;
    }

    /** {@code redress.procedure.v1}, as far as this service relies on it. */
    record Published(String version, Instant publishedAt, Map<String, String> files) {}

    @Override
    public Optional<Map<String, String>> of(String organization, String version) {
        return find(organization + "@" + version).map(Published::files);
    }

    @Override
    public Optional<String> currentVersion(String organization) {
        return documents.keys(Topics.PROCEDURES.name()).stream()
                .filter(key -> key.startsWith(organization + "@"))
                .flatMap(key -> find(key).stream())
                .max(Comparator.comparing(Published::publishedAt))
                .map(Published::version);
    }

    private Optional<Published> find(String key) {
        return documents.find(Topics.PROCEDURES.name(), key).map(body -> Facts.read(Published.class, body));
    }
}
