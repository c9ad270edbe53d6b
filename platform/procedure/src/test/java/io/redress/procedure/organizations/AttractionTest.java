package io.redress.procedure.organizations;

import io.redress.procedure.Procedure;
import io.redress.procedure.clock.Given;
import io.redress.procedure.condition.CaseBuilder;
import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.RoutingFacts;
import io.redress.procedure.followup.Plan;
import io.redress.procedure.message.Message;
import io.redress.procedure.message.Recipient;
import io.redress.procedure.wording.Use;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static io.redress.procedure.organizations.Deployed.at;
import static org.assertj.core.api.Assertions.assertThat;

/** The visitor attraction, against its written procedure. */
class AttractionTest {

    private static final Deployed WHEEL = Deployed.organization("attraction");
    private static final Procedure PROCEDURE = WHEEL.procedure();

    /** A Friday. */
    private static final String RECEIVED = "2026-11-27T16:00+08:00";

    @Test
    void wantsNinetyNinePointEightPercentSatisfied() {
        assertThat(Objects.requireNonNull(PROCEDURE.kpis().get("satisfiedShare"))
                        .atLeast())
                .isEqualByComparingTo("99.8");
    }

    @Test
    void answersWithinADayWhatNeedsChecking() {
        assertThat(replyDue(RoutingFacts.on("counter"), null)).isEqualTo(at("2026-11-28T16:00+08:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-12-01T18:00+08:00",
        "2026-11-30T12:00+08:00, 2026-11-30T12:00+08:00",
        "2026-12-04T12:00+08:00, 2026-12-01T18:00+08:00"
    })
    void answersTransfersWithinTwoWorkingDaysOrByTheEarlierDeadline(String deadline, String due) {
        RoutingFacts.Builder transfer = RoutingFacts.on("transfer").source("12345");
        assertThat(replyDue(transfer, deadline.isEmpty() ? null : at(deadline))).isEqualTo(at(due));
    }

    @Test
    void answersTheBodyInWritingAndSaysWhenItIsNotSettledInTime() {
        CaseFacts transferred =
                aCase(RoutingFacts.on("transfer").source("12345")).build();
        assertThat(PROCEDURE.messagesOn("case.deadline-missed", "reply", transferred))
                .filteredOn(message -> message.recipient() == Recipient.BODY)
                .extracting(Message::code)
                .containsExactly("body-overdue");
        assertThat(PROCEDURE.messagesOn("case.resolved", "solved", transferred))
                .filteredOn(message -> message.recipient() == Recipient.BODY)
                .extracting(Message::code)
                .containsExactly("body-answered");
        CaseFacts onSite = aCase(RoutingFacts.on("counter")).build();
        assertThat(PROCEDURE.messagesOn("case.deadline-missed", "reply", onSite))
                .noneMatch(message -> message.recipient() == Recipient.BODY);
        assertThat(PROCEDURE.channels().find("transfer").orElseThrow().bodies()).contains("12345", "12315");
    }

    @Test
    void asksEveryCaseByLinkAndCallsAtLeastThreeAMonth() {
        Plan plan = PROCEDURE.plan(aCase(RoutingFacts.on("counter")).build()).orElseThrow();
        assertThat(plan.by()).isEqualTo(Plan.By.LINK);
        assertThat(PROCEDURE.followUp().monthlyCalls()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "service/attitude, '', visitor-centre",
        "service/attitude, visitor-centre, office",
        "ticketing/refund, '', ticketing",
        "ride/stopped, '', engineering",
        "ride/queue, '', site-management",
        "surroundings/shop, '', commerce",
        "'', '', visitor-centre"
    })
    void theVisitorCentreTakesAllThatIsNobodyElses(String category, String concerns, String department) {
        assertThat(PROCEDURE
                        .route(RoutingFacts.on("counter")
                                .category(category)
                                .concerns(concerns, false)
                                .build())
                        .department())
                .isEqualTo(department);
    }

    @Test
    void theDutyManagerIsResponsibleForWhoIsNotContent() {
        assertThat(PROCEDURE
                        .escalation()
                        .on(
                                "case.chosen",
                                "refused",
                                aCase(RoutingFacts.on("counter")).build()))
                .singleElement()
                .satisfies(taken -> {
                    assertThat(taken.step().to().position()).isEqualTo("duty-manager");
                    assertThat(taken.step().handsOver()).isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource({"50, front-line", "51, duty-manager", "501, department-manager", "5001, general-manager"})
    void claimsGoUpStepByStep(BigDecimal amount, String smallest) {
        assertThat(PROCEDURE.remedies().approvers("money", amount)).contains(smallest);
        assertThat(PROCEDURE.remedies().approvers("money", amount).indexOf(smallest))
                .isEqualTo(smallest.equals("front-line") ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "counter, service/attitude, false, ordinary",
        "media, service/attitude, false, serious",
        "counter, ride/stopped, true, major",
        "counter, safety/injury, false, major"
    })
    void knowsWhatIsSerious(String channel, String category, boolean others, String severity) {
        assertThat(PROCEDURE
                        .route(RoutingFacts.on(channel)
                                .category(category)
                                .affectsOthers(others)
                                .build())
                        .severity())
                .isEqualTo(severity);
    }

    @Test
    void saysNothingNegativeBeforeTheFactsAreKnown() {
        CaseFacts unknown = aCase(RoutingFacts.on("counter")).build();
        assertThat(PROCEDURE.wording().check(Use.REPLY, "这不可能，与我们无关", unknown))
                .hasSize(2)
                .allSatisfy(found -> assertThat(found.rule().isHard()).isTrue());
        CaseFacts known = aCase(RoutingFacts.on("counter"))
                .found("not-substantiated", "weather")
                .build();
        assertThat(PROCEDURE.wording().check(Use.REPLY, "这不可能，与我们无关", known)).isEmpty();
    }

    @Test
    void shirkingThatMadeItGrowIsAFindingOfItsOwn() {
        assertThat(PROCEDURE.vocabularies().cause("shirking-or-delay")).isPresent();
        assertThat(PROCEDURE
                        .steps()
                        .item("shirking-or-delay-found")
                        .orElseThrow()
                        .results())
                .containsOnlyKeys("found", "not-found");
        CaseFacts aboutStaff =
                aCase(RoutingFacts.on("counter").concerns("", true)).build();
        assertThat(PROCEDURE.steps().items(aboutStaff)).extracting("code").contains("held-to-account");
    }

    @Test
    void mendsAndSharesEachCaseThatLiesWithUs() {
        CaseFacts ours = aCase(RoutingFacts.on("counter"))
                .found("substantiated", "bad-attitude")
                .build();
        assertThat(PROCEDURE.notices(ours))
                .singleElement()
                .satisfies(rule -> assertThat(rule.count()).isEqualTo(1));
        assertThat(PROCEDURE.steps().items(ours)).extracting("code").contains("opinion-book", "filed", "case-shared");
        assertThat(Objects.requireNonNull(PROCEDURE.reports().get("daily-review"))
                        .every())
                .hasToString("daily 09:00");
    }

    @Test
    void everyPostIsFilled() {
        assertThat(WHEEL.unheldPositions()).isEmpty();
        assertThat(WHEEL.departmentsWithoutHandler()).isEmpty();
        assertThat(WHEEL.inRole("handler").getFirst().department()).isEqualTo("visitor-centre");
        assertThat(WHEEL.inRole("supervisor").getFirst().holds("duty-manager")).isTrue();
    }

    private static Instant replyDue(RoutingFacts.Builder complaint, @Nullable Instant deadline) {
        return PROCEDURE
                .clocks()
                .dueAt(
                        PROCEDURE.milestone("reply").orElseThrow(),
                        at(RECEIVED),
                        List.of(),
                        new Given(aCase(complaint).build(), deadline))
                .at();
    }

    private static CaseBuilder aCase(RoutingFacts.Builder complaint) {
        return CaseFacts.about(complaint
                        .category("service/attitude")
                        .attributes(Map.of())
                        .build())
                .classified("ordinary", "complaint", "individual")
                .department("visitor-centre");
    }
}
