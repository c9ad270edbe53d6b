package io.redress.procedure.organizations;

import io.redress.procedure.Procedure;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.RoutingFacts;
import io.redress.procedure.message.Message;
import io.redress.procedure.organization.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static io.redress.procedure.organizations.Deployed.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The school, against its written procedure. */
class SchoolTest {

    private static final Deployed SCHOOL = Deployed.organization("school");
    private static final Procedure PROCEDURE = SCHOOL.procedure();

    @Test
    void takesTelephoneVisitLetterAndBoxWithTheirReceivers() {
        assertThat(PROCEDURE.channels().all())
                .extracting(Channel::code, Channel::firstReceiver)
                .containsExactly(
                        tuple("hotline", "duty-person"),
                        tuple("visit", "receptionist"),
                        tuple("letter", "office-clerk"),
                        tuple("suggestion-box", "office-clerk"));
    }

    @Test
    void opensTheBoxOnceAWeekAndTakesNamelessLetters() {
        Channel box = PROCEDURE.channels().find("suggestion-box").orElseThrow();
        assertThat(box.opening()).isNotNull();
        assertThat(box.anonymous()).isTrue();
        assertThat(box.needsContact()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // Friday, over a worked Sunday and the Mid-Autumn Festival
        "2026-09-18T16:00+08:00, 2026-09-29T18:00+08:00",
        // the eve of the National Day
        "2026-09-30T16:00+08:00, 2026-10-15T18:00+08:00",
        "2026-11-23T10:00+08:00, 2026-12-02T18:00+08:00"
    })
    void answersWithinSevenWorkingDaysOfReceipt(String received, String due) {
        assertThat(SCHOOL.due("resolution", received)).isEqualTo(at(due));
    }

    @Test
    void nothingStopsTheClock() {
        assertThat(PROCEDURE.milestone("resolution").orElseThrow().pausedBy()).isEmpty();
    }

    @Test
    void onlyTheResponsibleLeaderMakesItLongerAndTheComplainantIsToldWhy() {
        Milestone resolution = PROCEDURE.milestone("resolution").orElseThrow();
        CaseFacts facts = aCase("ethics/unapproved-charge");
        assertThat(PROCEDURE.mayBeExtended(resolution, facts)).isTrue();
        assertThat(Objects.requireNonNull(resolution.extension()).approvedBy()).containsExactly("leader", "principal");
        assertThat(PROCEDURE.messagesOn("case.extended", "resolution", facts))
                .extracting(Message::code)
                .containsExactly("extended");
        assertThat(SCHOOL.inRole("supervisor").subList(0, 2))
                .allSatisfy(leader -> assertThat(leader.holds("leader")).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "suggestion-box, ethics/unapproved-charge, '', office, letters-and-box",
        "letter, dereliction/supervision, '', office, letters-and-box",
        "visit, dereliction/supervision, '', moral-education, visitors-about-pupils-safety",
        "visit, discipline/late, '', office, everything-else",
        "hotline, other/facilities, '', general-affairs, facilities",
        "hotline, other/facilities, general-affairs, office, everything-else",
        "hotline, '', '', office, everything-else",
        "letter, ethics/slander, office, leadership, about-the-office"
    })
    void nobodyInvestigatesHisOwnDepartment(
            String channel, String category, String concerns, String department, String row) {
        var decision = PROCEDURE.route(RoutingFacts.on(channel)
                .category(category)
                .concerns(concerns, false)
                .build());
        assertThat(decision.department()).isEqualTo(department);
        assertThat(decision.row()).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({
        "discipline/late, false, ordinary",
        "discipline/corporal-punishment, false, serious",
        "dereliction/group-activity, false, serious",
        "dereliction/group-activity, true, grave"
    })
    void anInjuryIsGrave(String category, boolean injured, String severity) {
        assertThat(PROCEDURE
                        .route(RoutingFacts.on("hotline")
                                .category(category)
                                .attributes(Map.of("injured", injured))
                                .build())
                        .severity())
                .isEqualTo(severity);
    }

    @Test
    void suggestionsAndInquiriesTakeTheSameRoad() {
        assertThat(PROCEDURE
                        .route(RoutingFacts.on("letter")
                                .category("other/suggestion")
                                .build())
                        .nature())
                .isEqualTo("suggestion");
        assertThat(PROCEDURE
                        .route(RoutingFacts.on("hotline")
                                .demands(List.of("information"))
                                .build())
                        .nature())
                .isEqualTo("inquiry");
        assertThat(PROCEDURE.vocabularies().natures()).containsKey("status-call");
    }

    @Test
    void hasTheWholeLadderOfOutcomes() {
        assertThat(PROCEDURE.vocabularies().results().keySet())
                .containsSubsequence(
                        "verbal-warning",
                        "self-criticism",
                        "circulated-notice",
                        "fine",
                        "suspension",
                        "disciplinary-sanction",
                        "resignation",
                        "removal",
                        "dismissal");
    }

    @Test
    void asksForApologyCorrectionAndAMeasureWhenSubstantiated() {
        CaseFacts open = aCase("discipline/late");
        CaseFacts substantiated = CaseFacts.about(
                        RoutingFacts.on("letter").category("discipline/late").build())
                .department("office")
                .found("substantiated", "duty-neglected")
                .build();
        assertThat(PROCEDURE.steps().items(open)).extracting("code").doesNotContain("measure");
        assertThat(PROCEDURE.steps().items(substantiated))
                .extracting("code")
                .contains("apology-made", "corrected", "measure");
        assertThat(PROCEDURE.notices(substantiated)).hasSize(1);
        assertThat(PROCEDURE.notices(open)).isEmpty();
        assertThat(PROCEDURE.replies().fields(substantiated)).hasSize(4);
    }

    @Test
    void hearsBothSidesAndLetsTheCouncilDecide() {
        CaseFacts facts = aCase("ethics/unapproved-charge");
        assertThat(PROCEDURE.steps().items(facts))
                .extracting("code")
                .contains(
                        "record-form",
                        "acceptance-form",
                        "complainant-heard",
                        "person-heard",
                        "written-result",
                        "council-decision",
                        "complainant-called");
        assertThat(PROCEDURE.steps().opened("case.investigated", "substantiated", facts))
                .extracting("party")
                .containsExactly("leadership");
        assertThat(PROCEDURE.escalation().on("case.accepted", null, facts))
                .extracting(taken -> taken.step().id())
                .containsExactly("told-at-filing");
        CaseFacts nameless = CaseFacts.about(
                        RoutingFacts.on("suggestion-box").anonymous(true).build())
                .build();
        assertThat(PROCEDURE.steps().items(nameless))
                .extracting("code")
                .contains("person-heard")
                .doesNotContain("complainant-heard", "complainant-called");
    }

    @Test
    void reportsToTheCouncilEveryWeek() {
        var report = Objects.requireNonNull(PROCEDURE.reports().get("weekly-to-the-council"));
        assertThat(report.every().toString()).startsWith("weekly");
        assertThat(report.recipients()).contains("council");
    }

    @Test
    void paysWithinAuthorityAlone() {
        assertThat(PROCEDURE.remedies().allows(List.of("investigator"), "refund", new BigDecimal("200")))
                .isTrue();
        assertThat(PROCEDURE.remedies().approvers("refund", new BigDecimal("201")))
                .containsExactly("leader", "principal");
    }

    @Test
    void everyPostIsFilled() {
        assertThat(SCHOOL.unheldPositions()).isEmpty();
        assertThat(SCHOOL.departmentsWithoutHandler()).isEmpty();
        assertThat(SCHOOL.inRole("handler").getFirst().department()).isEqualTo("office");
    }

    private static CaseFacts aCase(String category) {
        return CaseFacts.about(
                        RoutingFacts.on("suggestion-box").category(category).build())
                .classified("ordinary", "complaint", "individual")
                .department("office")
                .build();
    }
}
