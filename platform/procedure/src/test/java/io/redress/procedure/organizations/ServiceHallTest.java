package io.redress.procedure.organizations;

import io.redress.procedure.Procedure;
import io.redress.procedure.acceptance.AcceptanceFinding;
import io.redress.procedure.condition.CaseBuilder;
import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.RoutingFacts;
import io.redress.procedure.message.Medium;
import io.redress.procedure.message.Message;
import io.redress.procedure.wording.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static io.redress.procedure.organizations.Deployed.at;
import static org.assertj.core.api.Assertions.assertThat;

/** The service hall and bank counter, against its written procedure. */
class ServiceHallTest {

    private static final Deployed HALL = Deployed.organization("service-hall");
    private static final Procedure PROCEDURE = HALL.procedure();

    @Test
    void returnsWhatHappenedMoreThanTwoYearsAgoWithTheReason() {
        AcceptanceFinding old =
                PROCEDURE.acceptance().of(paidWrongly().occurredDaysAgo(731).build());
        assertThat(old.isReturnedByItself()).isTrue();
        assertThat(Objects.requireNonNull(old.returned()).reason().zhCN()).contains("两年");
        assertThat(PROCEDURE
                        .acceptance()
                        .of(paidWrongly().occurredDaysAgo(730).build())
                        .returned())
                .isNull();
    }

    @Test
    void returnsWhatIsNotTheHallsBusiness() {
        String category = HALL.categoryOf("我的快递丢了，快递员不管");
        AcceptanceFinding finding = PROCEDURE
                .acceptance()
                .of(RoutingFacts.on("hotline").category(category).build());
        assertThat(finding.isReturnedByItself()).isTrue();
        assertThat(Objects.requireNonNull(finding.returned()).body()).isEqualTo("12345");
    }

    @Test
    void theCounterMayAcceptAtOnce() {
        assertThat(PROCEDURE
                        .acceptance()
                        .mayAcceptAtOnce(List.of("counter"), paidWrongly().build()))
                .isTrue();
        assertThat(PROCEDURE
                        .acceptance()
                        .mayAcceptAtOnce(
                                List.of("counter"),
                                RoutingFacts.on("web")
                                        .category("charging/paid-wrongly")
                                        .build()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"100, counter", "100.01, hall-manager", "500, hall-manager", "500.01, superior"})
    void whatIsAboveOnesAuthorityGoesUp(BigDecimal amount, String smallest) {
        assertThat(PROCEDURE.remedies().approvers("money", amount).getFirst()).isEqualTo(smallest);
    }

    @ParameterizedTest
    @CsvSource({"800, superior", "300, hall-manager"})
    void aboveTheOutletsAuthorityItIsTheSuperiors(BigDecimal amount, String position) {
        CaseFacts facts = aCase().remedies(List.of("money"), amount).build();
        assertThat(PROCEDURE.escalation().on("authority-exceeded", position, facts))
                .extracting(taken -> taken.step().to().position())
                .containsExactly(position);
    }

    @Test
    void tellsTheCustomerWhereItStands() {
        assertThat(PROCEDURE.messagesOn("case.escalated", "superior", aCase().build()))
                .extracting(Message::code)
                .containsExactly("escalated");
        assertThat(PROCEDURE
                        .message("escalated", "zh-CN", Medium.SMS)
                        .orElseThrow()
                        .text())
                .contains("{owner.name}", "{nextWordBy}");
    }

    @Test
    void whatTheOutletCannotSolveGoesUp() {
        CaseFacts notHere = aCase().checked(List.of("solvable", "solvable/no")).build();
        assertThat(PROCEDURE.escalation().on("case.checked", "solvable", notHere))
                .extracting(taken -> taken.step().to().position())
                .containsExactly("superior");
        CaseFacts here = aCase().checked(List.of("solvable", "solvable/yes")).build();
        assertThat(PROCEDURE.escalation().on("case.checked", "solvable", here)).isEmpty();
    }

    @Test
    void tellsUponReceiptHowItIsHandledAndWhen() {
        assertThat(PROCEDURE
                        .message("registered", "en", Medium.SMS)
                        .orElseThrow()
                        .text())
                .contains("{due.acceptance}", "{due.resolution}");
        assertThat(HALL.due("acceptance", "2026-09-30T16:00+08:00")).isEqualTo(at("2026-10-08T18:00+08:00"));
        assertThat(HALL.due("resolution", "2026-09-30T16:00+08:00")).isEqualTo(at("2026-10-13T18:00+08:00"));
    }

    @Test
    void goesThroughFiveStagesAndMakesTwoFindings() {
        assertThat(PROCEDURE.steps().items(aCase().build()))
                .extracting("code")
                .containsSubsequence("prepare", "take", "clarify", "propose", "follow-up")
                .contains("reasonable", "solvable", "intake-assessed");
        assertThat(PROCEDURE.steps().item("reasonable").orElseThrow().results()).containsOnlyKeys("yes", "no");
    }

    @Test
    void isolatesAQuarrelAndAsksWhetherTheFirstMeasureHelped() {
        CaseFacts quarrel = CaseFacts.about(RoutingFacts.on("counter")
                        .category("service/attitude")
                        .attributes(Map.of("situation", "quarrel"))
                        .build())
                .build();
        assertThat(PROCEDURE.steps().items(quarrel))
                .extracting("code")
                .contains("first-measure", "content-after-measure", "reception-room");
        assertThat(PROCEDURE.wording().phrases(quarrel)).extracting("code").contains("quarrel-or-uproar");
        assertThat(PROCEDURE.escalation().on("case.opened", null, quarrel))
                .extracting(taken -> taken.step().to().position())
                .containsExactly("hall-manager");
    }

    @Test
    void staysNeutral() {
        assertThat(PROCEDURE.wording().check(Use.REPLY, "这是规定，我没办法", aCase().build()))
                .extracting(found -> found.rule().code())
                .contains("neutral");
    }

    @ParameterizedTest
    @CsvSource({
        "charging/paid-wrongly, hall",
        "service/crowding, hall",
        "network, network",
        "website/information-wrong, website",
        "'', hall"
    })
    void sendsOnWhatTheHallCannotSolve(String category, String department) {
        assertThat(PROCEDURE
                        .route(RoutingFacts.on("counter").category(category).build())
                        .department())
                .isEqualTo(department);
    }

    @Test
    void everyPostIsFilled() {
        assertThat(HALL.unheldPositions()).isEmpty();
        assertThat(HALL.departmentsWithoutHandler()).isEmpty();
        assertThat(HALL.inRole("handler").getFirst().holds("counter")).isTrue();
        assertThat(HALL.inRole("supervisor").subList(0, 2))
                .allSatisfy(person -> assertThat(person.holds("superior")).isTrue());
    }

    private static RoutingFacts.Builder paidWrongly() {
        return RoutingFacts.on("counter").category("charging/paid-wrongly");
    }

    private static CaseBuilder aCase() {
        return CaseFacts.about(paidWrongly().build())
                .classified("ordinary", "complaint", "individual")
                .department("hall");
    }
}
