package io.redress.procedure.organizations;

import io.redress.procedure.Procedure;
import io.redress.procedure.acceptance.AcceptanceFinding;
import io.redress.procedure.clock.Given;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.condition.CaseBuilder;
import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.RoutingFacts;
import io.redress.procedure.followup.Plan;
import io.redress.procedure.wording.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static io.redress.procedure.organizations.Deployed.at;
import static org.assertj.core.api.Assertions.assertThat;

/** The shopping centre, against its written procedure. */
class MallTest {

    private static final Deployed MALL = Deployed.organization("mall");
    private static final Procedure PROCEDURE = MALL.procedure();

    /** A Monday. */
    private static final String RECEIVED = "2026-11-23T10:00+08:00";

    @Test
    void tellsAcceptanceOrRefusalWithinThreeCalendarDays() {
        assertThat(MALL.due("acceptance", RECEIVED)).isEqualTo(at("2026-11-27T00:00+08:00"));
        assertThat(MALL.due("acceptance", "2026-10-01T10:00+08:00"))
                .as("the holiday counts too")
                .isEqualTo(at("2026-10-05T00:00+08:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"refund", "exchange", "compensation"})
    void asksByItselfForReceiptAndForm(String demand) {
        RoutingFacts.Builder complaint =
                consumer("consumer/goods").demands(List.of("solution", demand)).papers(List.of("form"));
        AcceptanceFinding finding = PROCEDURE.acceptance().of(complaint.build());
        assertThat(finding.askedByItself()).containsExactly("receipt");
        assertThat(PROCEDURE
                        .acceptance()
                        .of(complaint.papers(List.of("form", "receipt")).build())
                        .missing())
                .isEmpty();
        assertThat(PROCEDURE.acceptance().supplyDue(at(RECEIVED), at("2026-11-24T10:00+08:00")))
                .hasValueSatisfying(due -> assertThat(due.at()).isEqualTo(at("2026-11-27T00:00+08:00")));
    }

    @Test
    void asksNothingOfWhoWantsAnExplanationOrRunsAShop() {
        assertThat(PROCEDURE
                        .acceptance()
                        .of(consumer("consumer/goods")
                                .demands(List.of("explanation"))
                                .build())
                        .missing())
                .isEmpty();
        assertThat(PROCEDURE
                        .acceptance()
                        .of(by("tenant", "tenant/rent-fees")
                                .demands(List.of("refund"))
                                .build())
                        .missing())
                .isEmpty();
    }

    @Test
    void returnsWhatWasBoughtElsewhere() {
        AcceptanceFinding finding = PROCEDURE
                .acceptance()
                .of(consumer("consumer/goods")
                        .attributes(Map.of("boughtAt", "elsewhere"))
                        .build());
        assertThat(finding.isReturnedByItself()).isTrue();
        assertThat(Objects.requireNonNull(finding.returned()).body()).isEqualTo("12315");
    }

    @ParameterizedTest
    @CsvSource({
        "responsible, false, 2026-11-26T00:00+08:00",
        "not-responsible, false, 2026-11-24T00:00+08:00",
        "assistance, false, 2026-11-24T00:00+08:00",
        "assistance, true, 2026-11-27T00:00+08:00"
    })
    void settlesByNatureFromAcceptance(String nature, boolean outside, String due) {
        CaseFacts facts = CaseFacts.about(by("tenant", "tenant/surroundings")
                        .attributes(Map.of("outsideRemit", outside))
                        .build())
                .classified("ordinary", nature, "individual")
                .build();
        assertThat(settled(facts)).isEqualTo(at(due));
        assertThat(PROCEDURE.milestone("resolution").orElseThrow().isStartedBy("case.accepted", null))
                .isTrue();
    }

    @Test
    void settlesByTheDayTheCustomerAsksFor() {
        CaseFacts facts = CaseFacts.about(consumer("consumer/goods")
                        .attributes(Map.of("wishedBy", "2026-12-01"))
                        .build())
                .classified("ordinary", "responsible", "individual")
                .build();
        assertThat(settled(facts)).isEqualTo(at("2026-12-02T00:00+08:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "consumer/goods, responsible, service",
        "tenant/surroundings, assistance, operations",
        "tenant/building-quality, assistance, engineering",
        "tenant/rent-fees, responsible, leasing",
        "tenant/security, responsible, security",
        "management/press-enquiry, responsible, publicity",
        "'', responsible, service"
    })
    void knowsNatureAndDepartmentByCategory(String category, String nature, String department) {
        var decision = PROCEDURE.route(consumer(category).build());
        assertThat(decision.nature()).isEqualTo(nature);
        assertThat(decision.department()).isEqualTo(department);
    }

    @Test
    void mediaEnquiriesGoToPublicityAlone() {
        var decision = PROCEDURE.route(
                RoutingFacts.on("media").category("consumer/goods").build());
        assertThat(decision.department()).isEqualTo("publicity");
        assertThat(decision.severity()).isEqualTo("major");
        CaseFacts service =
                aCase("ordinary", "responsible").department("service").build();
        assertThat(PROCEDURE.wording().check(Use.REPLY, "我们会向记者提供新闻稿", service)).isNotEmpty();
        CaseFacts publicity =
                aCase("ordinary", "responsible").department("publicity").build();
        assertThat(PROCEDURE.wording().check(Use.REPLY, "我们会向记者提供新闻稿", publicity))
                .isEmpty();
    }

    @Test
    void theServiceSupervisorSeesToAnchorsAndInvestorsInPerson() {
        var decision = PROCEDURE.route(by("anchor-tenant", "tenant/rent-fees").build());
        assertThat(decision.position()).isEqualTo("supervisor");
        CaseFacts anchor = CaseFacts.about(
                        by("anchor-tenant", "tenant/rent-fees").build())
                .classified("ordinary", "responsible", "individual")
                .build();
        assertThat(PROCEDURE.steps().items(anchor)).extracting("code").contains("supervisor-visit");
        Plan visit = PROCEDURE.plan(anchor).orElseThrow();
        assertThat(visit.by()).isEqualTo(Plan.By.VISIT);
        assertThat(visit.position()).isEqualTo("supervisor");
    }

    @ParameterizedTest
    @CsvSource({
        "individual, consumer/goods, '', '', 0, ordinary",
        "individual, consumer/injury, '', '', 0, major",
        "individual, consumer/goods, repeated, '', 0, major",
        "individual, consumer/goods, complainants, 12315, 1, major",
        "tenant, tenant/surroundings, complainants, '', 4, ordinary",
        "tenant, tenant/surroundings, complainants, '', 5, major",
        "tenant, tenant/rent-fees, mayLeave, '', 0, major",
        "anchor-tenant, tenant/neighbour-conflict, '', '', 0, major",
        "tenant, tenant/neighbour-conflict, '', '', 0, ordinary"
    })
    void knowsWhatIsMajor(String kind, String category, String field, String source, int number, String severity) {
        Map<String, Object> attributes = field.isEmpty()
                ? Map.of()
                : Map.of(field, field.equals("complainants") ? (Object) (double) number : (Object) true);
        assertThat(PROCEDURE
                        .route(by(kind, category)
                                .source(source)
                                .attributes(attributes)
                                .build())
                        .severity())
                .isEqualTo(severity);
    }

    @Test
    void aResponsibleComplaintUnsettledForAMonthBecomesMajor() {
        assertThat(MALL.due("month", RECEIVED)).isEqualTo(at("2026-12-24T00:00+08:00"));
        assertThat(PROCEDURE
                        .changes()
                        .severity(
                                "case.deadline-missed",
                                "month",
                                aCase("ordinary", "responsible").build()))
                .hasValueSatisfying(change -> assertThat(change.code()).isEqualTo("major"));
        assertThat(PROCEDURE
                        .changes()
                        .severity(
                                "case.deadline-missed",
                                "month",
                                aCase("ordinary", "assistance").build()))
                .isEmpty();
    }

    @Test
    void factsThatDifferMakeItNotResponsible() {
        assertThat(PROCEDURE
                        .changes()
                        .nature(
                                "case.investigated",
                                "not-substantiated",
                                aCase("ordinary", "responsible").build()))
                .hasValueSatisfying(change -> assertThat(change.code()).isEqualTo("not-responsible"));
    }

    @Test
    void tellsTheDepartmentManagerAtOnceAndHeadquartersTheNextDay() {
        CaseFacts major = aCase("major", "assistance").build();
        assertThat(PROCEDURE.escalation().on("case.opened", null, major))
                .extracting(taken -> taken.step().to().position())
                .contains("department-manager");
        assertThat(PROCEDURE
                        .escalation()
                        .on(
                                "case.opened",
                                null,
                                aCase("ordinary", "responsible").build()))
                .isEmpty();
        assertThat(MALL.due("headquarters", RECEIVED)).isEqualTo(at("2026-11-24T09:00+08:00"));
        assertThat(MALL.plannedSteps("headquarters", RECEIVED, major))
                .singleElement()
                .asString()
                .startsWith("headquarters-next-day 2026-11-24")
                .contains("09:00")
                .endsWith("headquarters-officer");
        assertThat(PROCEDURE.steps().opened("case.resolved", "solved", major)).hasSize(1);
    }

    @Test
    void asksTheDepartmentManagerWithinFifteenMinutesOfARefusal() {
        Milestone asked = PROCEDURE.milestone("manager-asked").orElseThrow();
        assertThat(asked.isStartedBy("case.chosen", "refused")).isTrue();
        assertThat(asked.isStartedBy("case.chosen", "accepted")).isFalse();
        assertThat(asked.isMetBy("case.escalated", "department-manager")).isTrue();
        assertThat(asked.isMetBy("case.escalated", "headquarters-officer")).isFalse();
        assertThat(asked.isBreachWhenMissed()).isTrue();
        assertThat(MALL.due("manager-asked", RECEIVED)).isEqualTo(at("2026-11-23T10:15+08:00"));
        assertThat(PROCEDURE
                        .escalation()
                        .on(
                                "case.chosen",
                                "refused",
                                aCase("ordinary", "responsible").build()))
                .as("somebody must ask, it does not happen by itself")
                .isEmpty();
    }

    @Test
    void fiveTenantsOnOneMatterAreOneCase() {
        var rules = PROCEDURE
                .patterns()
                .collective(CaseFacts.about(by("tenant", "tenant/surroundings").build())
                        .build());
        assertThat(rules).singleElement().satisfies(rule -> {
            assertThat(rule.count()).isEqualTo(5);
            assertThat(rule.severity()).isEqualTo("major");
            assertThat(rule.needsDifferentCustomers()).isTrue();
        });
        assertThat(PROCEDURE
                        .patterns()
                        .collective(CaseFacts.about(consumer("consumer/goods").build())
                                .build()))
                .isEmpty();
    }

    @Test
    void asksEverybodyWithinTwoWorkingDays() {
        Plan plan = PROCEDURE.plan(aCase("ordinary", "responsible").build()).orElseThrow();
        Instant friday = at("2026-11-27T15:00+08:00");
        assertThat(PROCEDURE.calendar().add(friday, plan.due()).at()).isEqualTo(at("2026-12-01T18:00+08:00"));
        assertThat(Objects.requireNonNull(PROCEDURE.reports().get("monthly-analysis"))
                        .every())
                .hasToString("monthly 5 09:00");
        assertThat(Objects.requireNonNull(PROCEDURE.reports().get("overdue-every-day"))
                        .every())
                .hasToString("daily 09:00");
    }

    @Test
    void everyPostIsFilled() {
        assertThat(MALL.unheldPositions()).isEmpty();
        assertThat(MALL.departmentsWithoutHandler()).isEmpty();
        assertThat(MALL.inRole("handler").getFirst().department()).isEqualTo("service");
        assertThat(MALL.inRole("supervisor").getFirst().holds("supervisor")).isTrue();
    }

    private static Instant settled(CaseFacts facts) {
        return PROCEDURE
                .clocks()
                .dueAt(PROCEDURE.milestone("resolution").orElseThrow(), at(RECEIVED), List.of(), Given.of(facts))
                .at();
    }

    private static CaseBuilder aCase(String severity, String nature) {
        return CaseFacts.about(consumer("consumer/goods").build()).classified(severity, nature, "individual");
    }

    private static RoutingFacts.Builder consumer(String category) {
        return by("individual", category);
    }

    private static RoutingFacts.Builder by(String kind, String category) {
        return RoutingFacts.on("counter").category(category).customer("standard", kind, "zh-CN");
    }
}
