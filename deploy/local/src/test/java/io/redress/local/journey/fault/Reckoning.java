package io.redress.local.journey.fault;

import io.redress.contracts.Topic;
import io.redress.contracts.Topics;
import io.redress.local.journey.SuiteFixture;
import io.redress.local.journey.Tables;
import io.redress.local.journey.TopicRecords;
import io.redress.local.journey.cast.Cast;
import io.redress.local.journey.cast.Http;
import io.redress.local.journey.cast.Operator;
import io.redress.local.suite.Service;
import io.redress.local.suite.Suite;
import io.vertx.core.json.JsonObject;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What must be true when the faults are over, whatever they interrupted. It holds for everything there is in the suite, not only for the load. */
final class Reckoning {

    private static final int SENDERS = 8;

    private final SuiteFixture suite;
    private final Http gateway;
    private final Operator operator;
    private final Tables intake;

    private Reckoning(SuiteFixture suite) {
        this.suite = suite;
        var cast = new Cast(suite);
        this.gateway = cast.anyone();
        this.operator = cast.operator();
        this.intake = new Tables(suite, "intake");
    }

    /** @param registrations what was sent meanwhile, answered or not */
    static void of(SuiteFixture suite, List<Registration> registrations) {
        suite.awaitServices();
        suite.settle();
        var reckoning = new Reckoning(suite);
        reckoning.nothingIsHalfThere();
        reckoning.everyRegistrationStands(registrations);
        suite.settle();
        reckoning.everyComplaintHasOneCaseAndIsCountedOnce();
        reckoning.everyStreamIsInOrder();
        reckoning.nothingIsParked();
        reckoning.everyJournalIsIntact();
    }

    /** Whether answered or not, a registration is there with everything that belongs to it, or not at all. */
    private void nothingIsHalfThere() {
        var complaints = intake.ids("select id from complaint");
        assertThat(intake.ids("select stream from journal where type = 'redress.complaint.registered.v1'"))
                .containsExactlyInAnyOrderElementsOf(complaints);
        assertThat(intake.ids("select c.id from complaint c where c.customer is not null and not exists"
                        + " (select 1 from person p where p.complaint = c.id) and not exists"
                        + " (select 1 from silenced s where s.stream = c.id)"))
                .as("complaints without their person")
                .isEmpty();
        assertThat(intake.ids("select c.id from complaint c where not exists"
                        + " (select 1 from words w where w.stream = c.id) and not exists"
                        + " (select 1 from silenced s where s.stream = c.id)"))
                .as("complaints without their words")
                .isEmpty();
    }

    /** What was answered is there under that answer; what was not can be sent again, and then is. */
    private void everyRegistrationStands(List<Registration> registrations) {
        var there = new HashSet<>(intake.ids("select id from complaint"));
        var ids = sentAgain(registrations);

        assertThat(ids).as("answers").doesNotHaveDuplicates();
        var now = intake.ids("select id from complaint");
        assertThat(now).containsAll(ids).doesNotHaveDuplicates();
        there.addAll(ids);
        assertThat(now).as("complaints that nobody sent").hasSameSizeAs(there);
    }

    /** Several at a time: the suite is idle, and most of them only ask. */
    private List<UUID> sentAgain(List<Registration> registrations) {
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            var answers = registrations.stream()
                    .map(registration -> senders.submit(() -> standsByItsFirstAnswer(registration)))
                    .toList();
            return answers.stream().map(Reckoning::outcome).toList();
        }
    }

    private static UUID outcome(Future<UUID> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private UUID standsByItsFirstAnswer(Registration registration) {
        registration.insist(gateway);
        assertThat(registration.send(gateway).expect(201).json()).isEqualTo(registration.answer());
        return registration.id();
    }

    private void everyComplaintHasOneCaseAndIsCountedOnce() {
        var complaints = intake.ids("select id from complaint");

        assertThat(new Tables(suite, "routing").ids("select id from case_file"))
                .containsExactlyInAnyOrderElementsOf(complaints);
        assertThat(new Tables(suite, "reporting").ids("select id from complaint"))
                .containsExactlyInAnyOrderElementsOf(complaints);
        var opened = chains(Topics.CASES);
        assertThat(complaints)
                .allSatisfy(complaint -> assertThat(opened.count(complaint.toString(), "redress.case.opened.v1"))
                        .isEqualTo(1));
    }

    private void everyStreamIsInOrder() {
        assertThat(Stream.of(Topics.COMPLAINTS, Topics.CASES, Topics.FOLLOWUPS))
                .allSatisfy(topic -> assertThat(chains(topic).breaks()).isEmpty());
    }

    private Chains chains(Topic topic) {
        return Chains.of(TopicRecords.of(suite, topic.name()));
    }

    private void nothingIsParked() {
        assertThat(Suite.REDRESS.services())
                .allSatisfy(service -> assertThat(operator.deadLetters(service.name()))
                        .as("dead letters of %s", service.name())
                        .isEmpty());
    }

    private void everyJournalIsIntact() {
        assertThat(Suite.REDRESS.services().stream().filter(Reckoning::hasJournal))
                .allSatisfy(service ->
                        assertThat(isIntact(operator.verifies(service.name()))).isTrue());
    }

    private static boolean isIntact(JsonObject report) {
        assertThat(report.getJsonObject("firstBroken")).isNull();
        return report.getBoolean("intact");
    }

    private static boolean hasJournal(Service service) {
        return service.migrations().contains("db/journal");
    }
}
