package io.redress.procedure;

import io.redress.procedure.calendar.Pause;
import io.redress.procedure.category.Match;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.RoutingFacts;
import io.redress.procedure.followup.Plan;
import io.redress.procedure.message.Medium;
import io.redress.procedure.message.Message;
import io.redress.procedure.organization.Channel;
import io.redress.procedure.routing.Decision;
import io.redress.procedure.vocabulary.Cause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ProcedureTest {

    private static final Instant TUESDAY = at("2026-12-15T10:00+01:00");

    private final Procedure procedure = Library.procedure();

    @Test
    void isRestoredFromItsOwnFiles() {
        Procedure restored = Procedure.parse(procedure.files()).orThrow();
        assertThat(restored.version())
                .isEqualTo(procedure.version())
                .startsWith("7+")
                .hasSize(14);
        assertThat(restored.digest())
                .isEqualTo(procedure.digest())
                .hasSize(64)
                .startsWith(procedure.version().substring(2));
        assertThat(restored.calendar().version()).isEqualTo(procedure.calendar().version());
        assertThat(restored.files())
                .containsOnlyKeys(
                        "city-library/procedure.yaml",
                        "city-library/handling.yaml",
                        "common/words.yaml",
                        "calendars/xx-2026.yaml");
    }

    @Test
    void theVersionFollowsEveryFile() {
        Map<String, String> files = Library.files();
        files.computeIfPresent("calendars/xx-2026.yaml", (name, text) -> text + "# read again\n");
        Procedure changed = Procedure.parse(files).orThrow();
        assertThat(changed.version()).isNotEqualTo(procedure.version());
        assertThat(changed.calendar().version()).isEqualTo(procedure.calendar().version());
    }

    @Test
    void isParsedFromTheFilesOfOneOrganisation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Procedure.parse(Map.of("common/words.yaml", "")))
                .withMessageContaining("one organisation");
    }

    @Test
    void theFirstRowThatHoldsDecidesAndIsKept() {
        Decision dear = procedure.route(facts("loans/overdue", Map.of("fine", new BigDecimal("20.01"))));
        assertThat(dear.row()).isEqualTo("dear");
        assertThat(dear.index()).isZero();
        assertThat(dear.department()).isEqualTo("board");
        assertThat(dear.position()).isEqualTo("head");
        assertThat(dear.severity()).isEqualTo("light");
        Decision rest = procedure.route(facts(null, Map.of("medium", "film")));
        assertThat(rest.row()).isEqualTo("rest");
        assertThat(rest.department()).isEqualTo("desk");
        assertThat(rest.position()).as("of the row, not of the department").isEqualTo("head");
        assertThat(rest.severity()).isEqualTo("grave");
        assertThat(rest.severityRow()).isEqualTo("film");
    }

    @Test
    void findsTheCategoryOfAText() {
        assertThat(procedure.classify("阅览室太吵了")).extracting(Match::category).containsExactly("noise");
        assertThat(procedure.classify("I was FINED for a lost book"))
                .extracting(Match::category)
                .containsExactly("loans/lost", "loans/overdue");
        assertThat(procedure.classify("谢谢")).isEmpty();
    }

    @Test
    void categoriesInheritFields() {
        assertThat(procedure.categories().attributesOf("loans/overdue")).containsOnlyKeys("card", "fine", "medium");
        assertThat(procedure.categories().attributesOf("noise")).containsOnlyKeys("card");
        assertThat(procedure
                        .categories()
                        .find("loans/overdue")
                        .orElseThrow()
                        .name()
                        .in("en"))
                .isEqualTo("Overdue fine");
        assertThat(procedure.categories().find("overdue")).isEmpty();
    }

    @Test
    void derivesDueDates() {
        Milestone reply = procedure.milestone("reply").orElseThrow();
        assertThat(procedure.dueAt(reply, TUESDAY, List.of()).at()).isEqualTo(at("2026-12-18T18:00+01:00"));
        Pause overNight = new Pause(at("2026-12-16T11:00+01:00"), at("2026-12-17T09:00+01:00"));
        assertThat(procedure.dueAt(reply, TUESDAY, List.of(overNight)).at()).isEqualTo(at("2026-12-19T14:00+01:00"));
        assertThat(procedure.warnAt(reply, procedure.dueAt(reply, TUESDAY, List.of())))
                .contains(at("2026-12-17T18:00+01:00"));
        assertThat(procedure.firstPromise(TUESDAY).milestone()).isEqualTo("reply");
        assertThat(procedure.explanation(reply, TUESDAY, List.of()).intervals()).hasSize(4);
    }

    @Test
    void milestonesApplyByCondition() {
        assertThat(procedure.milestones(aCase("light", "")))
                .extracting(Milestone::code)
                .containsExactly("reply");
        assertThat(procedure.milestones(aCase("grave", "")))
                .extracting(Milestone::code)
                .containsExactly("reply", "visit");
        Milestone visit = procedure.milestone("visit").orElseThrow();
        assertThat(procedure.mayBeExtended(visit, aCase("grave", "")))
                .as("round 1")
                .isFalse();
        assertThat(visit.startsAtReceipt()).isFalse();
        assertThat(visit.isBreachWhenMissed()).isTrue();
    }

    @Test
    void messagesFollowFactAndMedium() {
        assertThat(procedure.messagesOn("case.resolved", aCase("light", "solved")))
                .extracting(Message::code)
                .containsExactly("solved");
        assertThat(procedure.messagesOn("case.resolved", aCase("light", ""))).isEmpty();
        assertThat(procedure
                        .message("registered", "zh-CN", Medium.SMS)
                        .orElseThrow()
                        .text())
                .isEqualTo("编号{reference}");
        assertThat(procedure
                        .message("registered", "en", Medium.MAIL)
                        .orElseThrow()
                        .subject())
                .isEqualTo("Registered");
        assertThat(procedure.message("unheard-of", "en", Medium.MAIL)).isEmpty();
    }

    @Test
    void theFirstPlanThatHoldsIsFollowed() {
        Plan grave = procedure.plan(aCase("grave", "")).orElseThrow();
        assertThat(grave.id()).isEqualTo("grave-ones");
        assertThat(grave.attempts()).isEqualTo(2);
        Plan link = procedure.plan(aCase("light", "")).orElseThrow();
        assertThat(link.by()).isEqualTo(Plan.By.LINK);
        assertThat(link.attempts()).isEqualTo(3);
        assertThat(procedure.followUp().isContent(true, 4)).isTrue();
        assertThat(procedure.followUp().isContent(true, 3)).isFalse();
        assertThat(procedure.followUp().isContent(false, 5)).isFalse();
    }

    @Test
    void onlyTakenChannelsAreFound() {
        assertThat(procedure.channels().all()).extracting(Channel::code).containsExactly("counter", "web");
        assertThat(procedure.channels().find("fax")).isEmpty();
        assertThat(procedure.channels().find("web").orElseThrow().needsContact())
                .isTrue();
        assertThat(procedure.channels().find("counter").orElseThrow().needsContact())
                .isFalse();
    }

    @Test
    void includedPartsAreMergedAndEntriesCanBeTakenAway() {
        assertThat(procedure.vocabularies().demands()).containsOnlyKeys("solution", "quiet");
        assertThat(procedure.vocabularies().roots()).containsOnlyKeys("system");
    }

    @Test
    void causesKnowTheirBranchAndSide() {
        var slip = procedure.vocabularies().cause("slip").orElseThrow();
        assertThat(slip.path()).containsExactly("inside", "slip");
        assertThat(slip.side()).isEqualTo(Cause.Side.ORGANIZATION);
        assertThat(procedure.vocabularies().cause("courier").orElseThrow().side())
                .isEqualTo(Cause.Side.THIRD_PARTY);
        assertThat(procedure.vocabularies().cause("weather")).isEmpty();
    }

    @Test
    void theSchemaIsPublished() {
        assertThat(ProcedureFiles.schema()).contains("https://json-schema.org/draft/2020-12/schema");
    }

    private static CaseFacts aCase(String severity, String result) {
        return CaseFacts.of(facts("noise", Map.of()), severity, null, null, "desk", null, null, result, 1);
    }

    private static RoutingFacts facts(@Nullable String category, Map<String, Object> attributes) {
        return RoutingFacts.on("web").category(category).attributes(attributes).build();
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
