package io.redress.intake.people;

import io.redress.contracts.Topics;
import io.redress.procedure.people.Person;
import io.redress.runtime.document.Documents;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.journal.JournalConfig;
import io.redress.runtime.people.Absence;
import org.jdbi.v3.core.Jdbi;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tells all services who works here and who is away, when that has changed. */
@ApplicationScoped
class PublishPeople {

    private final Jdbi jdbi;
    private final Documents documents;
    private final JournalConfig journal;
    private final Absences absences;
    private final Clock clock;

    PublishPeople(Jdbi jdbi, Documents documents, JournalConfig journal, Absences absences, Clock clock) {
        this.jdbi = jdbi;
        this.documents = documents;
        this.journal = journal;
        this.absences = absences;
        this.clock = clock;
    }

    @Transactional
    void publish(String organization, List<Person> people) {
        lock(organization);
        publishIfNew(organization, people);
    }

    /** The person must be one of those published. */
    @Transactional
    void absent(String organization, Absence absence) {
        lock(organization);
        absences.put(
                organization,
                new Absence(
                        absence.staff(),
                        absence.from().truncatedTo(ChronoUnit.MICROS),
                        absence.to().truncatedTo(ChronoUnit.MICROS)));
        publishIfNew(organization, published(organization).people());
    }

    private void publishIfNew(String organization, List<Person> people) {
        var before = published(organization);
        var after = new PublishedPeople(
                organization, before.version() + 1, people, absences.of(organization, clock.instant()));
        if (before.version() == 0 || !after.saysTheSameAs(before)) {
            documents.publish(
                    journal.source(),
                    PublishedPeople.TYPE,
                    organization,
                    Topics.PEOPLE.name(),
                    organization,
                    Facts.write(after));
        }
    }

    private PublishedPeople published(String organization) {
        return documents
                .find(Topics.PEOPLE.name(), organization)
                .map(body -> Facts.read(PublishedPeople.class, body))
                .orElseGet(() -> new PublishedPeople(organization, 0, List.of(), List.of()));
    }

    /** Versions rise one by one, whoever publishes. */
    private void lock(String organization) {
        jdbi.useHandle(handle -> handle.createQuery("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .bind("name", "people:" + organization)
                .mapToMap()
                .list());
    }
}
