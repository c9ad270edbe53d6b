package io.redress.intake.procedure;

import io.redress.contracts.Topics;
import io.redress.procedure.Procedure;
import io.redress.runtime.document.Documents;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.journal.JournalConfig;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Makes a version the current one, for all services. Replicas that publish the same one do no harm. */
@ApplicationScoped
class PublishProcedure {

    private final Documents documents;
    private final JournalConfig journal;
    private final Clock clock;

    PublishProcedure(Documents documents, JournalConfig journal, Clock clock) {
        this.documents = documents;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void publish(Procedure procedure) {
        var organization = procedure.organization().code();
        var version = new Published(
                organization,
                procedure.version(),
                procedure.label(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                true,
                procedure.files());
        documents.publish(
                journal.source(),
                Published.TYPE,
                organization,
                Topics.PROCEDURES.name(),
                Published.key(organization, procedure.version()),
                Facts.write(version));
    }
}
