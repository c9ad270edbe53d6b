package io.redress.procedure.organizations;

import io.redress.procedure.Procedure;
import io.redress.procedure.condition.CaseBuilder;
import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.RemedyFacts;
import io.redress.procedure.condition.RoutingFacts;
import io.redress.procedure.followup.Plan;
import io.redress.procedure.remedy.Pact;
import io.redress.procedure.remedy.RemedyRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static io.redress.procedure.organizations.Deployed.at;
import static org.assertj.core.api.Assertions.assertThat;

/** The restaurant, against its written procedure. */
class RestaurantTest {

    private static final Deployed RESTAURANT = Deployed.organization("restaurant");
    private static final Procedure PROCEDURE = RESTAURANT.procedure();

    @Test
    void theForeignObjectsRemedyIsThePacts() {
        Pact.Row row = pactFor("food/foreign-object");
        assertThat(row.remedies()).extracting(Pact.Item::type).containsExactly("dish-replaced", "fruit-plate", "money");
        assertThat(row.remedies().getLast().amount()).isEqualByComparingTo("20.00");
    }

    @ParameterizedTest
    @CsvSource({
        "food/quality-doubt, dish-replaced",
        "food/undercooked, dish-replaced",
        "belongings/soiled, cleaned-delivered money",
        "service/quarrel, apology money",
        "premises/dirt, apology fruit-plate"
    })
    void theOtherRowsOfThePact(String category, String remedies) {
        assertThat(pactFor(category).remedies()).extracting(Pact.Item::type).containsExactly(remedies.split(" "));
    }

    @Test
    void givesNothingByThePactForWhatItDoesNotName() {
        assertThat(PROCEDURE.remedyChecks().pact(aCase("service/slow").build())).isEmpty();
    }

    @Test
    void everybodyMayGrantThePactsTwentyYuan() {
        for (String position : List.of("waiter", "captain", "chef", "manager")) {
            assertThat(PROCEDURE.remedies().allows(List.of(position), "money", new BigDecimal("20.00")))
                    .as(position)
                    .isTrue();
        }
        assertThat(PROCEDURE.remedies().allows(List.of("waiter"), "money", new BigDecimal("20.01")))
                .isFalse();
    }

    @Test
    void thePactIsPrintedForSignatureByBoth() {
        var pact = PROCEDURE
                .replies()
                .documents(aCase("food/foreign-object").build())
                .getFirst();
        assertThat(pact.code()).isEqualTo("pact");
        assertThat(pact.signedBy()).hasSize(2);
        assertThat(pact.text().zhCN()).contains("理赔公约", "20元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"money", "dish-replaced", "fruit-plate", "apology", "bill-waived"})
    void whoIsWilfulGetsNothingAndThePoliceAreCalled(String remedy) {
        CaseFacts wilful = aCase("food/foreign-object")
                .found("not-substantiated", "guest-wilful")
                .build();
        assertThat(broken(wilful, remedy)).contains("refused-and-police");
        assertThat(PROCEDURE.steps().items(wilful)).extracting("code").contains("police");
        CaseFacts ours = aCase("food/foreign-object")
                .found("substantiated", "object-in-food")
                .build();
        assertThat(broken(ours, remedy)).isEmpty();
        assertThat(PROCEDURE.steps().items(ours)).extracting("code").doesNotContain("police");
    }

    @Test
    void buffetWasteIsChargedToTheGuest() {
        CaseFacts wasted = aCase("bill/buffet-waste")
                .found("not-substantiated", "buffet-wasted")
                .build();
        assertThat(broken(wasted, "money")).containsExactly("guest-is-charged");
        assertThat(PROCEDURE.steps().items(wasted)).extracting("code").contains("guest-charged");
    }

    @Test
    void givesAGoodwillGiftWithConsentAlone() {
        assertThat(broken(aCase("service/slow").build(), "festival-gift")).containsExactly("with-consent-only");
        assertThat(broken(
                        aCase("service/slow")
                                .checked(List.of("goodwill-consent", "goodwill-consent/given"))
                                .build(),
                        "festival-gift"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T20:30+08:00, 2026-11-28T12:00+08:00",
        "2026-11-28T00:30+08:00, 2026-11-29T12:00+08:00",
        "2026-09-30T19:00+08:00, 2026-10-01T12:00+08:00"
    })
    void callsEveryComplainantTheNextDayBeforeNoon(String registered, String due) {
        Plan plan = PROCEDURE
                .plan("complaint.registered", "counter", aCase("food/cold").build())
                .orElseThrow();
        assertThat(PROCEDURE.calendar().add(at(registered), plan.due()).at()).isEqualTo(at(due));
        assertThat(plan.whileOpen()).isTrue();
        assertThat(plan.position()).isEqualTo("manager");
        assertThat(RESTAURANT.inRole("caller").getFirst().holds("manager"))
                .as("the manager calls")
                .isTrue();
    }

    @Test
    void observationsCountApartAndAreReviewedOnFridays() {
        RoutingFacts seen = RoutingFacts.on("staff-observation")
                .category("observation/dish-left")
                .build();
        assertThat(PROCEDURE.route(seen).nature()).isEqualTo("observation");
        assertThat(PROCEDURE.route(seen).department()).isEqualTo("floor");
        assertThat(PROCEDURE.channels().find("staff-observation").orElseThrow().isObservation())
                .isTrue();
        assertThat(PROCEDURE.channels().find("counter").orElseThrow().isObservation())
                .isFalse();
        CaseFacts facts = CaseFacts.about(seen)
                .classified("ordinary", "observation", "individual")
                .build();
        assertThat(PROCEDURE.steps().items(facts)).extracting("code").contains("friday-review");
        assertThat(PROCEDURE.plan("complaint.registered", "staff-observation", facts))
                .isEmpty();
        assertThat(Objects.requireNonNull(PROCEDURE.reports().get("friday-review"))
                        .every()
                        .toString())
                .startsWith("weekly friday");
    }

    @ParameterizedTest
    @CsvSource({
        "food/foreign-object, '', false, kitchen",
        "food/foreign-object, kitchen, false, floor",
        "food/foreign-object, '', true, office",
        "service/over-attentive, '', false, floor",
        "service/rude, floor, false, office",
        "'', '', false, floor"
    })
    void dishesAreTheKitchensAndDisputesTheLegalOfficers(
            String category, String concerns, boolean disputed, String department) {
        assertThat(PROCEDURE
                        .route(RoutingFacts.on("counter")
                                .category(category)
                                .concerns(concerns, false)
                                .attributes(Map.of("disputed", disputed))
                                .build())
                        .department())
                .isEqualTo(department);
    }

    @Test
    void aRefusedProposalIsADispute() {
        assertThat(PROCEDURE
                        .escalation()
                        .on("case.chosen", "refused", aCase("food/cold").build()))
                .extracting(taken -> taken.step().to().position())
                .containsExactly("legal-officer");
    }

    @Test
    void everyPostIsFilled() {
        assertThat(RESTAURANT.unheldPositions()).isEmpty();
        assertThat(RESTAURANT.departmentsWithoutHandler()).isEmpty();
        assertThat(RESTAURANT.inRole("supervisor").subList(0, 2))
                .allSatisfy(person -> assertThat(person.holds("manager")).isTrue());
    }

    private static Pact.Row pactFor(String category) {
        return PROCEDURE.remedyChecks().pact(aCase(category).build()).orElseThrow();
    }

    private static List<String> broken(CaseFacts facts, String remedy) {
        return PROCEDURE
                .remedyChecks()
                .broken(facts, new RemedyFacts(remedy, new BigDecimal("20.00"), null, null))
                .stream()
                .map(RemedyRule::code)
                .toList();
    }

    private static CaseBuilder aCase(String category) {
        return CaseFacts.about(RoutingFacts.on("counter").category(category).build())
                .classified("ordinary", "complaint", "individual")
                .department("kitchen");
    }
}
