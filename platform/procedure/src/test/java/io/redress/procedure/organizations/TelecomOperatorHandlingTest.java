package io.redress.procedure.organizations;

import io.redress.procedure.Procedure;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.condition.CaseBuilder;
import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.RoutingFacts;
import io.redress.procedure.followup.FollowUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import static io.redress.procedure.organizations.Deployed.at;
import static org.assertj.core.api.Assertions.assertThat;

/** The telecom operator: the law that binds it, and how it handles what it took. */
class TelecomOperatorHandlingTest {

    private static final Deployed TELECOM = Deployed.organization("telecom-operator");
    private static final Procedure PROCEDURE = TELECOM.procedure();
    private static final String RECEIVED = "2026-09-30T16:00+08:00";

    @ParameterizedTest
    @CsvSource({
        "answer-in-15-days, 15 d",
        "regulator-decides-on-acceptance, 5 wd",
        "regulator-answers, 30 d",
        "fault-repair-urban, 48 h",
        "fault-repair-rural, 72 h",
        "consumer-hotline-decides, 7 wd",
        "consumer-hotline-mediates, 45 wd"
    })
    void theLawIsDataWithItsSource(String code, String term) {
        assertThat(PROCEDURE.laws()).containsKey(code);
        var law = Objects.requireNonNull(PROCEDURE.laws().get(code));
        assertThat(law.term()).hasToString(term);
        assertThat(law.name().zhCN()).contains("《");
        assertThat(law.section().in("en")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "urban, repair, 2026-10-02T16:00+08:00",
        "rural, repair-rural, 2026-10-03T16:00+08:00",
        "'', repair, 2026-10-02T16:00+08:00"
    })
    void faultsAreRepairedWithinTheLegalTermOrTheFeeIsWaived(String area, String code, String due) {
        Milestone repair = PROCEDURE.milestone(code).orElseThrow();
        assertThat(PROCEDURE.milestones(fault(area)))
                .filteredOn(milestone -> milestone.code().startsWith("repair"))
                .extracting(Milestone::code)
                .containsExactly(code);
        assertThat(TELECOM.due(code, RECEIVED)).isEqualTo(at(due));
        assertThat(Objects.requireNonNull(repair.onMiss()).remedy()).isEqualTo("fault-fee-waiver");
        assertThat(PROCEDURE.laws()).containsKey(repair.law());
        assertThat(repair.isMetBy("case.checked", "fault-repaired")).isTrue();
    }

    @Test
    void aWrongChargeHasNoRepairClock() {
        assertThat(PROCEDURE.milestones(aCase().build()))
                .extracting(Milestone::code)
                .containsExactly("acceptance", "investigation", "solution", "regulator");
        assertThat(PROCEDURE.route(wrongCharge().build()).nature()).isEqualTo("complaint");
        assertThat(PROCEDURE.milestone("regulator").orElseThrow().law()).isEqualTo("answer-in-15-days");
    }

    @Test
    void aSecondUnhappyAnswerIsAnAppealAndAThirdGoesToTheRegulatorByItself() {
        assertThat(PROCEDURE.followUp().dissatisfied())
                .containsExactly(
                        FollowUp.Dissatisfied.REOPEN, FollowUp.Dissatisfied.APPEAL, FollowUp.Dissatisfied.REFER);
        var level = PROCEDURE.appeals().level(0).orElseThrow();
        assertThat(level.department()).isEqualTo("appeals");
        assertThat(level.otherPeople()).isTrue();
        assertThat(level.results()).contains("confirmed");
        assertThat(PROCEDURE.appeals().level(1)).isEmpty();
        assertThat(Objects.requireNonNull(PROCEDURE.appeals().referral()).body())
                .isEqualTo("regulator");
        assertThat(Objects.requireNonNull(PROCEDURE.appeals().referral()).automatic())
                .isTrue();
    }

    @Test
    void marksLegalRiskAndLeavesTheMediaToPublicRelations() {
        assertThat(PROCEDURE.signals().in("再不解决我就起诉并找媒体曝光"))
                .extracting("code")
                .containsExactlyInAnyOrder("legal-threat", "media-threat");
        RoutingFacts threatening =
                wrongCharge().signals(List.of("legal-threat", "media-threat")).build();
        assertThat(PROCEDURE.route(threatening).department()).isEqualTo("investigation");
        CaseFacts facts = CaseFacts.about(threatening).build();
        assertThat(PROCEDURE.escalation().on("case.opened", null, facts))
                .extracting(taken -> taken.step().to().position())
                .containsExactly("supervisor", "public-relations-officer");
        assertThat(PROCEDURE.steps().items(facts)).extracting("code").contains("legal-risk-marked", "legal-prevention");
    }

    @Test
    void plansFromAssessmentToAdjustmentAndConfirmsWithTheCustomer() {
        assertThat(PROCEDURE.steps().items(aCase().build()))
                .extracting("code")
                .containsSubsequence(
                        "plan-assessed",
                        "plan-drafted",
                        "plan-approved",
                        "plan-published",
                        "plan-executed",
                        "plan-tracked",
                        "plan-adjusted",
                        "customer-confirmed")
                .contains("confirmed-with-customer", "expectation");
    }

    @Test
    void asksAFaultyOrganisationForCauseActionPreventionAndApology() {
        CaseFacts ours = aCase().found("substantiated", "operating-error").build();
        assertThat(PROCEDURE.replies().fields(ours)).hasSize(4);
        assertThat(PROCEDURE.replies().fields(aCase().build())).isEmpty();
        assertThat(PROCEDURE.notices(ours)).hasSize(1);
    }

    @Test
    void everyPostIsFilled() {
        assertThat(TELECOM.unheldPositions()).isEmpty();
        assertThat(TELECOM.departmentsWithoutHandler()).isEmpty();
        assertThat(TELECOM.inRole("handler").getFirst().department()).isEqualTo("billing");
    }

    private static CaseFacts fault(String area) {
        RoutingFacts outage = RoutingFacts.on("hotline")
                .category("product-quality/broadband/outage")
                .attributes(Map.of("area", area))
                .build();
        return CaseFacts.about(outage)
                .classified("ordinary", PROCEDURE.route(outage).nature(), "individual")
                .department("technical")
                .build();
    }

    private static RoutingFacts.Builder wrongCharge() {
        return RoutingFacts.on("web").category("billing/wrong-charge");
    }

    private static CaseBuilder aCase() {
        return CaseFacts.about(wrongCharge().build())
                .classified("ordinary", "complaint", "individual")
                .department("billing");
    }
}
