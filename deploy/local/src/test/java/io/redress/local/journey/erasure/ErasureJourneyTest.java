package io.redress.local.journey.erasure;

import io.redress.contracts.Topic;
import io.redress.contracts.Topic.Kind;
import io.redress.contracts.Topics;
import io.redress.local.journey.SuiteFixture;
import io.redress.local.journey.Tables;
import io.redress.local.journey.cast.Cast;
import io.redress.local.journey.cast.Complaint;
import io.redress.local.journey.cast.Shanghai;
import io.redress.local.suite.Suite;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** A person's right to be forgotten, and a law's right that nothing of them is. Early, while there is little to be searched. */
@Order(40)
class ErasureJourneyTest {

    /** Text fields that the road does not pass, with the reason. */
    private static final Map<String, String> NOT_ON_THE_ROAD = Map.ofEntries(
            Map.entry("POST /api/complaints/access-code reference", "a code of the suite's own"),
            Map.entry("POST /api/complaints/access-code phone", "compared with the one that is known, and not kept"),
            Map.entry("POST /api/complaints/access-code email", "compared with the one that is known, and not kept"),
            Map.entry("POST /api/customers/search phone", "compared with those that are known, and not kept"),
            Map.entry("POST /api/customers/search email", "compared with those that are known, and not kept"),
            Map.entry("POST /api/procedures/check ", "a procedure file: checked and not kept"),
            Map.entry("POST /internal/complaints/{complaint}/attachments file", "kept as the customer's files are"),
            Map.entry(
                    "POST /internal/complaints/{complaint}/attachments/{n} reason",
                    "the reason of a reading, kept as that of the revealing calls"),
            Map.entry(
                    "POST /internal/complaints/{complaint}/customer reason",
                    "the reason of the revealing calls, passed on"),
            Map.entry("POST /api/cases/{id}/pause/decision reason", "no pause of this procedure needs consent"),
            Map.entry(
                    "POST /api/cases/{id}/procedure reason", "there is one version; kept as the reasons of other acts"),
            Map.entry("POST /api/cases/{id}/referral reason", "ends the road; kept as the words of other acts"),
            Map.entry("PUT /api/reports/population month", "a month, and nothing else is taken"),
            Map.entry("POST /api/surveys/{token} remark", "the same words as the call's, kept by the same service"),
            Map.entry("POST /api/surveys/{token} {}", "the page's form: its fields are those of the JSON"),
            Map.entry("POST /api/surveys/{token} {}[]", "the page's form: its fields are those of the JSON"));

    /** Text fields that belong to no complaint, by the beginning of their name. */
    private static final Map<String, String> OF_NO_COMPLAINT = Map.of(
            "POST /api/incidents", "what supervisors write about a fault that many share",
            "POST /api/notices", "what departments write about their own work");

    private static final SuiteFixture SUITE = SuiteFixture.running();

    private final Cast cast = new Cast(SUITE);
    private final Marks marks = new Marks();

    @Test
    void leavesNothingOfThePersonAnywhereButTheFactsAndFigures() {
        // Given a closed complaint with a mark in every field that takes text
        var today = Shanghai.day(SUITE.now());
        var complaint = new Road(SUITE, cast, marks).drive();
        SUITE.settle();
        everyTextFieldIsKnown();
        var figures = cast.analyst().totals(today, today);
        assertThat(Traces.fields(Traces.inDatabases(SUITE, marks)))
                .contains("POST /api/complaints description", "POST /api/cases/{id}/reply text");

        // When
        cast.privacyOfficer().erases(complaint);
        SUITE.settle();

        // Then
        assertThat(Traces.inDatabases(SUITE, marks)).isEmpty();
        assertThat(Traces.inLogs(SUITE, marks)).isEmpty();
        nothingIsLeftThatIsOnlyEncrypted(complaint);
        assertThat(Traces.onTheBroker(SUITE, marks))
                .allMatch(find -> topicsThatPass().anyMatch(topic -> find.startsWith(topic.name() + " ")));
        Retention.passes(SUITE);
        assertThat(Traces.onTheBroker(SUITE, marks)).isEmpty();
        assertThat(cast.analyst().totals(today, today)).isEqualTo(figures);
        theChainsProveThemselves(complaint);
    }

    @Test
    void showsAFrozenComplaintToThePrivacyRoleAloneAndTellsNobodyAnything() {
        var customer = cast.customer(40_001);
        var complaint = customer.complainsAbout("billing/wrong-charge");
        cast.handler().opens(complaint);
        SUITE.settle();
        var messages = customer.received().size();

        cast.privacyOfficer().freezes(complaint);
        SUITE.settle();
        customer.losesTheAccessCodeOf(complaint);
        // Past every date that it was promised.
        SUITE.advance(Duration.ofDays(20));

        cast.privacyOfficer().reads(complaint).expect(200);
        assertThat(Stream.of("agent", "handler", "supervisor", "caller"))
                .allSatisfy(user -> assertThat(status(user, "/api/complaints/" + complaint.id()))
                        .as(user)
                        .isIn(403, 404));
        assertThat(Stream.of("handler", "supervisor"))
                .allSatisfy(user -> assertThat(status(user, "/api/cases/" + complaint.id()))
                        .as(user)
                        .isIn(403, 404));
        assertThat(cast.anyone()
                        .with("X-Access-Code", complaint.accessCode())
                        .get("/api/complaints/" + complaint.id())
                        .status())
                .isIn(403, 404);
        assertThat(customer.received()).hasSize(messages);
        theChainsProveThemselves(complaint);
    }

    /** Whoever adds an endpoint that takes text has to mark it on the road, or to say here why not. */
    private void everyTextFieldIsKnown() {
        var fields = Suite.REDRESS.services().stream()
                .flatMap(service -> Schemas.textFields(SUITE.url(service.name())).stream())
                .toList();

        assertThat(fields)
                .isNotEmpty()
                .allSatisfy(field -> assertThat(marks.fields().contains(field) || isExcused(field))
                        .as("%s takes text and is neither marked nor excused", field)
                        .isTrue());
    }

    private static boolean isExcused(String field) {
        return NOT_ON_THE_ROAD.containsKey(field)
                || OF_NO_COMPLAINT.keySet().stream().anyMatch(field::startsWith);
    }

    private static void nothingIsLeftThatIsOnlyEncrypted(Complaint complaint) {
        var intake = new Tables(SUITE, "intake");
        assertThat(intake.count("select count(*) from person where complaint = ?", complaint.id()))
                .isZero();
        assertThat(intake.count(
                        "select count(*) from message where complaint = ? and (address is not null or subject is not null or text"
                                + " is not null)",
                        complaint.id()))
                .isZero();
    }

    private void theChainsProveThemselves(Complaint complaint) {
        assertThat(List.of("intake", "routing", "followup"))
                .allSatisfy(
                        service -> assertThat(cast.operator().verifies(service).getBoolean("intact"))
                                .as(service)
                                .isTrue());
        assertThat(cast.operator().verifies("intake", complaint.id()).getBoolean("intact"))
                .isTrue();
    }

    private int status(String user, String path) {
        return cast.anyone().as(user).get(path).status();
    }

    private static Stream<Topic> topicsThatPass() {
        return Topics.all().stream().filter(topic -> topic.kind() == Kind.WORDS || topic.kind() == Kind.DEAD_LETTERS);
    }
}
