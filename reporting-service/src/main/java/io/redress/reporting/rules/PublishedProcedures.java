package io.redress.reporting.rules;

import io.redress.contracts.Topics;
import io.redress.procedure.Procedures;
import io.redress.runtime.document.Documents;
import io.redress.runtime.journal.Facts;
import org.jdbi.v3.core.Jdbi;

import java.util.Map;
import java.util.Optional;

/** Procedures as intake published them. */
final class PublishedProcedures implements Procedures.Texts {

    private final Documents documents;
    private final Jdbi jdbi;

    PublishedProcedures(Documents documents, Jdbi jdbi) {
        this.documents = documents;
        this.jdbi = jdbi;
    }

    record Published(Map<String, String> files) {}

    @Override
    public Optional<Map<String, String>> of(String organization, String version) {
        return documents
                .find(Topics.PROCEDURES.name(), organization + "@" + version)
                .map(body -> Facts.read(Published.class, body).files());
    }

    /** A version may be published again when an organisation goes back to it, so the latest publication decides. */
    @Override
    public Optional<String> currentVersion(String organization) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select body::jsonb ->> 'version' from document
                        where topic = :topic and starts_with(key, :prefix)
                        order by (body::jsonb ->> 'publishedAt')::timestamptz desc limit 1
                        """)
                .bind("topic", Topics.PROCEDURES.name())
                .bind("prefix", organization + "@")
                .mapTo(String.class)
                .findOne());
    }
}
