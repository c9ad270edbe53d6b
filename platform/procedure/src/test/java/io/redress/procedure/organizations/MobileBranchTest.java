package io.redress.procedure.organizations;

import io.redress.procedure.Procedure;
import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.RoutingFacts;
import io.redress.procedure.escalation.Ladder;
import io.redress.procedure.occasion.Move;
import io.redress.procedure.reply.Reply;
import io.redress.procedure.wording.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import static io.redress.procedure.organizations.Deployed.about;
import static io.redress.procedure.organizations.Deployed.at;
import static io.redress.procedure.organizations.Deployed.remedy;
import static org.assertj.core.api.Assertions.assertThat;

/** The city branch of a mobile operator, against its written procedure. */
class MobileBranchTest {

    private static final Deployed BRANCH = Deployed.organization("mobile-branch");
    private static final Procedure PROCEDURE = BRANCH.procedure();

    private static final RoutingFacts WRONG_CHARGE = about("tariff/wrong-charge");
    private static final RoutingFacts WRONG_CHARGE_UNDER_THE_POLICY = RoutingFacts.on("counter")
            .category("tariff/wrong-charge")
            .attributes(Map.of("policy", "double-refund"))
            .build();

    @Test
    void fillsEveryPost() {
        assertThat(BRANCH.leaves()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(BRANCH.unheldPositions()).isEmpty();
        assertThat(BRANCH.departmentsWithoutHandler()).isEmpty();
        assertThat(BRANCH.inRole("supervisor")).hasSizeGreaterThan(1);
    }

    @Test
    void dispatchesToTheComplaintContactFirst() {
        assertThat(PROCEDURE.route(WRONG_CHARGE)).satisfies(decision -> {
            assertThat(decision.department()).isEqualTo("front-line");
            assertThat(decision.position()).isEqualTo("contact");
        });
        RoutingFacts aboutTheFrontLine = RoutingFacts.on("counter")
                .category("attitude/hall-staff")
                .concerns("front-line", true)
                .build();
        assertThat(PROCEDURE.route(aboutTheFrontLine).department()).isEqualTo("service-office");
        assertThat(PROCEDURE.departments())
                .hasEntrySatisfying(
                        "front-line",
                        department -> assertThat(department.accountable()).isEqualTo("company-leader"));
    }

    @Test
    void aWorkOrderLeavesTheFrontLineOnlyWithThePreliminaryCheck() {
        CaseFacts opened = BRANCH.opened(WRONG_CHARGE).build();
        assertThat(PROCEDURE.steps().missingFor(Move.TRANSFER, opened))
                .extracting(item -> item.code())
                .containsExactly("preliminary-check");
        CaseFacts checked = BRANCH.opened(WRONG_CHARGE)
                .checked(List.of("preliminary-check"))
                .build();
        assertThat(PROCEDURE.steps().missingFor(Move.TRANSFER, checked)).isEmpty();
    }

    @Test
    void returnsTwiceTheChargeOnlyWhereThePolicyHolds() {
        CaseFacts substantiated = BRANCH.opened(WRONG_CHARGE_UNDER_THE_POLICY)
                .found("substantiated", "billing-fault")
                .build();
        assertThat(BRANCH.refusedBy(substantiated, remedy("double-refund", null, "36.50")))
                .isEmpty();
        assertThat(PROCEDURE.remedyChecks().amount(substantiated, remedy("double-refund", null, "36.50")))
                .contains(new BigDecimal("73.00"));

        CaseFacts withoutThePolicy = BRANCH.opened(WRONG_CHARGE)
                .found("substantiated", "billing-fault")
                .build();
        assertThat(BRANCH.refusedBy(withoutThePolicy, remedy("double-refund", null, "36.50")))
                .containsExactly("double-refund-policy");
        assertThat(PROCEDURE.remedies().rules().get("double-refund-policy"))
                .satisfies(rule -> assertThat(rule.instead()).containsExactly("refund"));
        assertThat(BRANCH.refusedBy(withoutThePolicy, remedy("refund", "36.50", "36.50")))
                .isEmpty();

        CaseFacts notYetFound = BRANCH.opened(WRONG_CHARGE_UNDER_THE_POLICY).build();
        assertThat(BRANCH.refusedBy(notYetFound, remedy("double-refund", null, "36.50")))
                .containsExactly("double-refund-policy");
    }

    @Test
    void refundsNothingThatWasNotCharged() {
        CaseFacts opened = BRANCH.opened(WRONG_CHARGE).build();
        assertThat(BRANCH.refusedBy(opened, remedy("refund", "36.50", null))).contains("charge-needed");
        assertThat(BRANCH.refusedBy(opened, remedy("refund", "40.00", "36.50")))
                .containsExactly("refund-not-above-charge");
    }

    @Test
    void paysNoIndirectLoss() {
        RoutingFacts transport = RoutingFacts.on("counter")
                .category("tariff/wrong-charge")
                .attributes(Map.of("lossKind", "indirect"))
                .build();
        assertThat(BRANCH.refusedBy(BRANCH.opened(transport).build(), remedy("refund", "20.00", "20.00")))
                .containsExactly("no-indirect-loss");
    }

    @Test
    void creditsWhatACampaignPromisedByItsRule() {
        CaseFacts promised = BRANCH.opened(about("tariff/credit-missing"))
                .found("substantiated", "credit-not-granted")
                .build();
        assertThat(BRANCH.refusedBy(promised, remedy("campaign-credit", "20.00", null)))
                .isEmpty();
        assertThat(PROCEDURE.remedies().find("campaign-credit"))
                .hasValueSatisfying(type -> assertThat(type.needsRule()).isTrue());
        assertThat(BRANCH.refusedBy(BRANCH.opened(WRONG_CHARGE).build(), remedy("campaign-credit", "20.00", null)))
                .containsExactly("promised-credit");
    }

    @ParameterizedTest
    @CsvSource({
        "36.50, service-officer",
        "73.00, service-officer",
        "800.00, service-head",
        "9000.00, market-head",
        "60000.00, company-leader",
        "200000.00, provincial-officer"
    })
    void asksTheNextLevelAboveTheAuthority(BigDecimal amount, String first) {
        assertThat(PROCEDURE.remedies().allows(List.of("contact"), "refund", amount))
                .isFalse();
        assertThat(PROCEDURE.remedies().approvers("refund", amount).getFirst()).isEqualTo(first);
        assertThat(PROCEDURE.remedies().find("refund"))
                .hasValueSatisfying(type -> assertThat(type.executor()).isEqualTo("billing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "客户属于无理客户",
                "这不是我处理的",
                "我已调走，请找别人",
                "经查系 系统出错 所致",
                "系统故障导致",
                "该号码已进黑名单",
                "This was a SYSTEM  ERROR"
            })
    void neverWrites(String text) {
        assertThat(BRANCH.refused(Use.REPLY, text)).hasSize(1);
        assertThat(BRANCH.refused(Use.TASK, text)).hasSize(1);
    }

    @Test
    void speaksOfNoDamagesInAnAgreement() {
        assertThat(BRANCH.refused(Use.AGREEMENT, "甲方赔偿乙方五十元")).containsExactly("compensation-in-agreements");
        assertThat(BRANCH.refused(Use.REPLY, "关于您提出的赔偿要求")).isEmpty();
        assertThat(PROCEDURE.replies().documents(BRANCH.opened(WRONG_CHARGE).build()))
                .extracting(document -> document.code())
                .containsExactly("settlement-agreement");
    }

    @Test
    void climbsFiveLevelsAndComesDownToTheServiceOffice() {
        CaseFacts late = BRANCH.opened(WRONG_CHARGE).build();
        assertThat(BRANCH.plannedSteps("solution", "2026-09-21T10:00+08:00", late))
                .containsExactly(
                        "solution-near 2026-09-28T18:00 superior",
                        "solution-late 2026-09-29T18:00 market-head",
                        "long-overdue 2026-10-12T18:00 company-leader",
                        "beyond-city 2026-10-19T18:00 provincial-officer");
        assertThat(BRANCH.steps("authority-exceeded", null, late)).containsExactly("beyond-front-line");
        assertThat(BRANCH.steps("case.chosen", "refused", late)).containsExactly("refused");
        assertThat(PROCEDURE.escalation().downOn("case.checked", "decision", late))
                .extracting(Ladder::code)
                .containsExactly("five-levels");
    }

    @ParameterizedTest
    @CsvSource({
        "media, '', 2026-09-22T18:00+08:00",
        "transfer, regulator, 2026-09-23T18:00+08:00",
        "transfer, 12345, 2026-09-23T18:00+08:00"
    })
    void answersUpgradedComplaintsWithinTheLimitOfTheirSource(String channel, String source, String due) {
        RoutingFacts upgraded = RoutingFacts.on(channel)
                .category("tariff/wrong-charge")
                .source(source)
                .build();
        CaseFacts opened = BRANCH.opened(upgraded).build();
        assertThat(opened.nature()).isEqualTo("upgraded");
        assertThat(opened.department()).isEqualTo("service-office");
        assertThat(BRANCH.due("upgraded-reply", "2026-09-21T10:00+08:00", opened))
                .isEqualTo(at(due));
        assertThat(BRANCH.steps("case.deadline-missed", "upgraded-reply", opened))
                .isEmpty();
        assertThat(BRANCH.plannedSteps("upgraded-reply", "2026-09-21T10:00+08:00", opened))
                .anyMatch(step -> step.startsWith("limit-missed") && step.endsWith("market-head"));
    }

    @Test
    void worksUpgradedAndLevelSkippingOnesOnlyOnInstruction() {
        RoutingFacts skipping = RoutingFacts.on("letter")
                .category("tariff/wrong-charge")
                .signals(List.of("higher-level"))
                .build();
        CaseFacts opened = BRANCH.opened(skipping).build();
        assertThat(opened.nature()).isEqualTo("level-skipping");
        assertThat(PROCEDURE.steps().missingFor(Move.INVESTIGATION, opened))
                .extracting(item -> item.code())
                .containsExactly("instruction");
        assertThat(PROCEDURE
                        .steps()
                        .missingFor(
                                Move.INVESTIGATION, BRANCH.opened(WRONG_CHARGE).build()))
                .isEmpty();
        RoutingFacts again = RoutingFacts.on("letter")
                .category("tariff/wrong-charge")
                .signals(List.of("higher-level"))
                .earlier(1, 1)
                .build();
        assertThat(PROCEDURE.route(again).nature()).isEqualTo("upgraded");
    }

    @Test
    void warnsEarlyAtOneHallAndAtOnceOfAThreat() {
        RoutingFacts hall = RoutingFacts.on("counter")
                .category("service/hall")
                .place("qingcheng", "hall-1")
                .build();
        assertThat(BRANCH.warnings(BRANCH.opened(hall).build()))
                .containsExactly("hall-cluster general 5", "hall-flood serious 15");
        assertThat(BRANCH.signals("再不解决我就找媒体曝光")).contains("media-threat");
        assertThat(BRANCH.signals("多扣了315元")).isEmpty();
        RoutingFacts threat = RoutingFacts.on("web")
                .category("tariff/wrong-charge")
                .signals(List.of("media-threat"))
                .build();
        CaseFacts opened = BRANCH.opened(threat).build();
        assertThat(opened.severity()).isEqualTo("serious");
        assertThat(BRANCH.warnings(opened)).containsExactly("media-threat serious 1");
        assertThat(BRANCH.items(opened)).contains("mediation-offered");
        assertThat(BRANCH.steps("case.opened", null, opened)).containsExactly("major-harm", "told-at-once");
    }

    @Test
    void reportsASystemThatWasDownForTenMinutes() {
        assertThat(BRANCH.warnings(BRANCH.opened(downFor("10")).build())).contains("system-down serious 1");
        assertThat(BRANCH.warnings(BRANCH.opened(downFor("9")).build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bad-attitude, true",
        "operating-error, true",
        "support-system, true",
        "slow-process, true",
        "own-use, false",
        "provider-violation, false"
    })
    void apologisesForWhatIsTheCompanys(String cause, boolean apology) {
        assertThat(PROCEDURE.vocabularies().cause(cause))
                .hasValueSatisfying(found -> assertThat(found.apology()).isEqualTo(apology));
    }

    @Test
    void itemisesABill() {
        CaseFacts bill = BRANCH.opened(about("tariff/bill/unclear")).build();
        assertThat(PROCEDURE.replies().missing(bill, Map.of()))
                .extracting(Reply.Field::code)
                .containsExactly("chargesIn", "chargesOut", "pointsExplained");
    }

    @Test
    void contactsTheServiceProviderAtOnceAndReportsViolations() {
        CaseFacts charged = BRANCH.opened(about("tariff/service-provider")).build();
        assertThat(BRANCH.tasks("case.opened", null, charged)).containsExactly("provider-contacted");
        CaseFacts violated = BRANCH.opened(about("tariff/service-provider"))
                .found("substantiated", "provider-violation")
                .build();
        assertThat(BRANCH.tasks("case.investigated", "substantiated", violated)).containsExactly("violation-reported");
    }

    @Test
    void letsThePersonConcernedApologiseInPerson() {
        CaseFacts rude = BRANCH.opened(about("attitude/hall-staff"))
                .found("substantiated", "bad-attitude")
                .build();
        assertThat(PROCEDURE.steps().missingFor(Move.CLOSURE, rude))
                .extracting(item -> item.code())
                .containsExactly("person-apologised");
    }

    @Test
    void recoversSatisfactionInFiveSteps() {
        CaseFacts opened = BRANCH.opened(WRONG_CHARGE).build();
        assertThat(PROCEDURE.steps().missingBefore("tracking", opened))
                .extracting(item -> item.code())
                .containsExactly("spoken-apology", "urgent-repair-done", "sympathy", "symbolic-amends");
    }

    private static RoutingFacts downFor(String minutes) {
        return RoutingFacts.on("counter")
                .category("service/hall/system-down")
                .attributes(Map.of("minutesDown", new BigDecimal(minutes)))
                .build();
    }
}
