package io.redress.intake.procedure;

import io.redress.contracts.Topics;
import io.redress.procedure.Procedures;
import io.redress.procedure.source.Finding;
import io.redress.runtime.document.Documents;
import io.redress.runtime.journal.Facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Which version of each organisation is the current one, in memory, and why a newest file was not taken. */
@ApplicationScoped
public class CurrentVersions implements Procedures.Texts {

    private final Documents documents;
    private final Map<String, String> versions = new ConcurrentSkipListMap<>();
    private final Map<String, List<Finding>> refused = new ConcurrentHashMap<>();

    CurrentVersions(Documents documents) {
        this.documents = documents;
    }

    /** Procedures are parsed once and kept: a registration looks nothing up on a disk. */
    @Produces
    @Singleton
    Procedures procedures() {
        return new Procedures(this);
    }

    /** What was published last, before this start. */
    void remember() {
        var topic = Topics.PROCEDURES.name();
        documents.keys(topic).stream()
                .flatMap(key -> documents.find(topic, key).stream())
                .map(body -> Facts.read(Published.Stamp.class, body))
                .sorted(Comparator.comparing(Published.Stamp::publishedAt))
                .forEach(stamp -> versions.put(stamp.organization(), stamp.version()));
    }

    void take(String organization, String version) {
        versions.put(organization, version);
        refused.remove(organization);
    }

    void refuse(String organization, List<Finding> findings) {
        refused.put(organization, List.copyOf(findings));
    }

    @Override
    public Optional<Map<String, String>> of(String organization, String version) {
        return documents
                .find(Topics.PROCEDURES.name(), Published.key(organization, version))
                .map(body -> Facts.read(Published.class, body).files());
    }

    @Override
    public Optional<String> currentVersion(String organization) {
        return Optional.ofNullable(versions.get(organization));
    }

    Collection<String> organizations() {
        return List.copyOf(versions.keySet());
    }

    /** Empty while the newest file is the one in use. */
    List<Finding> refusal(String organization) {
        return refused.getOrDefault(organization, List.of());
    }

    Map<String, List<Finding>> refusals() {
        return new TreeMap<>(refused);
    }
}
