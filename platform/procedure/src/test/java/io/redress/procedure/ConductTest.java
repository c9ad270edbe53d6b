package io.redress.procedure;

import io.redress.procedure.calendar.Pause;
import io.redress.procedure.calendar.Why;
import io.redress.procedure.category.Classification.Certainty;
import io.redress.procedure.checklist.Checklist;
import io.redress.procedure.clock.Given;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.condition.CaseBuilder;
import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.RemedyFacts;
import io.redress.procedure.condition.RoutingFacts;
import io.redress.procedure.escalation.Ladder;
import io.redress.procedure.followup.FollowUp.Dissatisfied;
import io.redress.procedure.message.Message;
import io.redress.procedure.occasion.Move;
import io.redress.procedure.remedy.RemedyRule;
import io.redress.procedure.reply.Reply;
import io.redress.procedure.routing.Decision;
import io.redress.procedure.vocabulary.WaitingFor;
import io.redress.procedure.wording.Use;
import io.redress.procedure.wording.WordingChecks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What a procedure says beyond routing, dates and messages, told by a made-up library's file. */
class ConductTest {

    private static final Instant TUESDAY = at("2026-12-15T10:00+01:00");

    private final Procedure procedure = Library.procedure();

    @Test
    void takesNothingThatTheStandardRefuses() {
        var old = procedure
                .acceptance()
                .of(RoutingFacts.on("web").occurredDaysAgo(731).build());
        assertThat(old.returned()).isNotNull();
        assertThat(old.isReturnedByItself()).isTrue();
        var elsewhere =
                procedure.acceptance().of(about("noise").place("north", null).build());
        assertThat(elsewhere.isReturnedByItself()).as("the desk decides").isFalse();
        assertThat(elsewhere.returned()).isNotNull();
        assertThat(procedure
                        .acceptance()
                        .of(RoutingFacts.on("web").occurredDaysAgo(730).build())
                        .returned())
                .isNull();
    }

    @Test
    void asksForThePapersThatAreMissing() {
        var quiet = procedure
                .acceptance()
                .of(about("noise")
                        .demands(List.of("quiet"))
                        .papers(List.of("photo"))
                        .build());
        assertThat(quiet.missing()).containsExactly("slip");
        assertThat(quiet.askedByItself()).containsExactly("slip");
        var noise = procedure.acceptance().of(about("noise").build());
        assertThat(noise.missing()).containsExactly("photo", "slip");
        assertThat(noise.askedByItself()).as("proposed to the desk alone").isEmpty();
        assertThat(procedure.acceptance().supplyDue(TUESDAY, TUESDAY.plusSeconds(86_400)))
                .hasValueSatisfying(due -> assertThat(due.at()).isEqualTo(at("2026-12-19T00:00+01:00")));
    }

    @Test
    void theDeskAcceptsAtOnceWhereTheFileSaysSo() {
        RoutingFacts counter = RoutingFacts.on("counter").build();
        assertThat(procedure.acceptance().mayAcceptAtOnce(List.of("clerk"), counter))
                .isTrue();
        assertThat(procedure.acceptance().mayAcceptAtOnce(List.of("head"), counter))
                .isFalse();
        assertThat(procedure
                        .acceptance()
                        .mayAcceptAtOnce(List.of("clerk"), about("noise").build()))
                .isFalse();
    }

    @Test
    void decidesScopeThenNatureThenSeverity() {
        Decision alone =
                procedure.route(about("noise").demands(List.of("solution")).build());
        assertThat(alone.scope()).isEqualTo("individual");
        assertThat(alone.scopeRow()).isEqualTo("default");
        assertThat(alone.nature()).isEqualTo("question");
        assertThat(alone.natureRow()).isEqualTo("question");
        Decision branch = procedure.route(
                about("noise").demands(List.of("solution")).place("north", null).build());
        assertThat(branch.scope()).isEqualTo("group");
        assertThat(branch.nature()).isEqualTo("valid");
        assertThat(procedure.route(about("noise").affectsOthers(true).build()).scope())
                .isEqualTo("group");
    }

    @Test
    void factsChangeNatureAndSeverityOnce() {
        CaseFacts question =
                aCase("noise").classified("light", "question", "individual").build();
        var changed = procedure
                .changes()
                .nature("case.deadline-missed", "reply", question)
                .orElseThrow();
        assertThat(changed.code()).isEqualTo("valid");
        assertThat(changed.id()).isEqualTo("unanswered");
        assertThat(procedure.changes().nature("case.deadline-missed", "visit", question))
                .isEmpty();
        CaseFacts threat = CaseFacts.about(
                        about("noise").signals(List.of("press")).build())
                .classified("light", null, null)
                .build();
        assertThat(procedure.changes().severity("complaint.message-received", null, threat))
                .hasValueSatisfying(grave -> assertThat(grave.code()).isEqualTo("grave"));
        CaseFacts grave = CaseFacts.about(threat.complaint())
                .classified("grave", null, null)
                .build();
        assertThat(procedure.changes().severity("case.opened", null, grave)).isEmpty();
    }

    @Test
    void listsLikelyCausesLikeliestFirst() {
        assertThat(procedure.likelyCauses(
                        aCase("noise").classified("light", null, "group").build()))
                .hasValueSatisfying(row -> assertThat(row.causes()).containsExactly("courier", "slip"));
        assertThat(procedure.likelyCauses(aCase("noise").build())).isEmpty();
    }

    @Test
    void findsSignalsAndKnowsWhenToAsk() {
        assertThat(procedure.signals().in("再不处理我就找媒体曝光，THE NEWSPAPERS will hear of it"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.code()).isEqualTo("press");
                    assertThat(found.terms()).containsExactly("媒体", "曝光", "the newspaper");
                });
        assertThat(procedure.signals().in("谢谢")).isEmpty();
        assertThat(certainty("阅览室太吵了")).isEqualTo(Certainty.CERTAIN);
        assertThat(certainty("I was FINED for a lost book")).isEqualTo(Certainty.ASK_A_PERSON);
        assertThat(certainty("谢谢")).isEqualTo(Certainty.NOTHING_FOUND);
    }

    @Test
    void theFirstTermThatHoldsCounts() {
        Milestone form = milestone("form");
        CaseFacts notReached = aCase("noise")
                .checked(List.of("contact", "contact/not-reached"))
                .build();
        assertThat(procedure.clocks().term(form, notReached)).hasToString("2 h");
        assertThat(dueAt(form, Given.of(notReached))).isEqualTo(at("2026-12-15T12:00+01:00"));
        assertThat(dueAt(form, Given.of(aCase("noise").build()))).isEqualTo(at("2026-12-15T11:00+01:00"));
        assertThat(procedure.clocks().warnings(form, procedure.dueAt(form, TUESDAY, List.of())))
                .containsExactly(at("2026-12-15T10:30+01:00"), at("2026-12-15T10:50+01:00"));
    }

    @Test
    void theEarliestDateCounts() {
        Milestone investigation = milestone("investigation");
        CaseFacts facts = aCase("noise").build();
        assertThat(dueAt(investigation, Given.of(facts)))
                .as("noon of the next working day")
                .isEqualTo(at("2026-12-16T12:00+01:00"));
        Instant soon = at("2026-12-16T09:00+01:00");
        var explained = procedure.clocks().explanation(investigation, TUESDAY, List.of(), new Given(facts, soon));
        assertThat(explained.due().at()).isEqualTo(soon);
        assertThat(explained.intervals())
                .singleElement()
                .satisfies(interval -> assertThat(interval.why()).isEqualTo(Why.GIVEN));
        Pause days = new Pause(at("2026-12-15T11:00+01:00"), at("2026-12-20T11:00+01:00"));
        assertThat(procedure
                        .clocks()
                        .dueAt(investigation, TUESDAY, List.of(days), new Given(facts, at("2026-12-18T09:00+01:00")))
                        .at())
                .as("a pause does not move a date that was given")
                .isEqualTo(at("2026-12-18T09:00+01:00"));
    }

    @Test
    void aDateOfTheCustomersCountsInstead() {
        Milestone wish = milestone("wish");
        CaseFacts wanted = CaseFacts.about(about("loans/returned-late")
                        .attributes(Map.of("wantedBy", "2026-12-24"))
                        .build())
                .build();
        assertThat(dueAt(wish, Given.of(wanted))).isEqualTo(at("2026-12-25T00:00+01:00"));
        assertThat(dueAt(wish, Given.of(aCase("loans/returned-late").build()))).isEqualTo(at("2026-12-18T00:00+01:00"));
    }

    @Test
    void milestonesListenToWhatFactsAreAbout() {
        Milestone form = milestone("form");
        assertThat(form.isMetBy("case.checked", "contact")).isTrue();
        assertThat(form.isMetBy("case.checked", "visit")).isFalse();
        assertThat(form.isEndedBy("case.resolved", "solved")).isTrue();
        assertThat(form.isPausedBy(WaitingFor.SUPPLIER, "part-late")).isTrue();
        assertThat(form.isPausedBy(WaitingFor.SUPPLIER, "strike")).isFalse();
        assertThat(milestone("investigation").isStartedBy("met", "form")).isTrue();
        assertThat(milestone("investigation").isStartedBy("met", "reply")).isFalse();
        assertThat(milestone("investigation").isMetBy("case.investigated", "substantiated"))
                .isTrue();
        assertThat(milestone("reply").isRestartedBy("case.reopened", null)).isFalse();
    }

    @Test
    void extensionsHaveALongestDate() {
        Milestone investigation = milestone("investigation");
        var due = procedure.dueAt(investigation, TUESDAY, List.of());
        assertThat(procedure.clocks().latestExtension(investigation, due)).contains(at("2026-12-18T00:00+01:00"));
        assertThat(procedure.clocks().latestExtension(milestone("visit"), due)).isEmpty();
    }

    @Test
    void laddersClimbByTimeAndByFact() {
        Milestone reply = milestone("reply");
        var due = procedure.dueAt(reply, TUESDAY, List.of());
        assertThat(procedure
                        .escalation()
                        .around(
                                reply,
                                due,
                                aCase("noise").classified("grave", null, null).build()))
                .extracting(planned -> planned.step().id() + " " + planned.at())
                .containsExactly(
                        "near 2026-12-18T13:00:00Z", "missed 2026-12-18T17:00:00Z", "day 2026-12-19T17:00:00Z");
        assertThat(procedure
                        .escalation()
                        .around(
                                reply,
                                due,
                                aCase("noise").classified("light", null, null).build()))
                .extracting(planned -> planned.step().id())
                .containsExactly("near", "missed");
        CaseFacts grave = aCase("noise").classified("grave", null, null).build();
        assertThat(procedure.escalation().on("authority-exceeded", null, grave))
                .singleElement()
                .satisfies(taken -> {
                    assertThat(taken.ladder()).isEqualTo("grave-ones");
                    assertThat(taken.step().handsOver()).isTrue();
                });
        assertThat(procedure.escalation().on("case.chosen", "refused", grave)).hasSize(1);
        assertThat(procedure.escalation().on("case.chosen", "accepted", grave)).isEmpty();
        assertThat(procedure
                        .escalation()
                        .on("authority-exceeded", null, aCase("noise").build()))
                .isEmpty();
        assertThat(procedure.escalation().downOn("case.remedy-decided", "refund", grave))
                .extracting(Ladder::code)
                .containsExactly("late");
    }

    @Test
    void remediesAreComputedAndHaveConditions() {
        CaseFacts slip = aCase("noise").found("substantiated", "slip").build();
        RemedyFacts twice = new RemedyFacts("double", null, new BigDecimal("36.50"), null);
        assertThat(procedure.remedyChecks().amount(slip, twice)).contains(new BigDecimal("73.00"));
        assertThat(procedure.remedyChecks().broken(slip, twice)).isEmpty();
        RemedyFacts uncharged = new RemedyFacts("refund", new BigDecimal("5.00"), null, null);
        assertThat(procedure.remedyChecks().broken(slip, uncharged))
                .extracting(RemedyRule::code)
                .containsExactly("charge");
        assertThat(procedure.remedyChecks().amount(slip, uncharged)).contains(new BigDecimal("5.00"));
        CaseFacts courier = aCase("noise").found("substantiated", "courier").build();
        assertThat(procedure.remedyChecks().broken(courier, new RemedyFacts("token", null, null, null)))
                .extracting(RemedyRule::code)
                .containsExactly("no-courier");
        assertThat(procedure.remedyChecks().amount(slip, new RemedyFacts("token", new BigDecimal("99.00"), null, null)))
                .contains(new BigDecimal("20.00"));
        assertThat(procedure.remedyChecks().amount(slip, new RemedyFacts("apology", null, null, null)))
                .isEmpty();
        assertThat(procedure.remedies().needsFourEyes("token")).isTrue();
        assertThat(procedure.remedies().needsFourEyes("refund")).isFalse();
    }

    @Test
    void thePactFillsTheProposalIn() {
        assertThat(procedure.remedyChecks().pact(aCase("noise").build()))
                .hasValueSatisfying(row -> assertThat(row.id()).isEqualTo("noise"));
        assertThat(procedure.remedyChecks().pact(aCase("loans").build())).isEmpty();
        assertThat(procedure.remedyChecks().alternatives(aCase("noise").build()))
                .isEqualTo(1);
        assertThat(procedure
                        .remedyChecks()
                        .alternatives(
                                aCase("noise").classified("grave", null, null).build()))
                .isEqualTo(2);
    }

    @Test
    void findsForbiddenWordsHoweverTheyAreWritten() {
        CaseFacts facts = aCase("noise").build();
        String reply = "很抱歉，系 统出 错了。It was a ＳＹＳＴＥＭ\u200b ERROR, call 01234.";
        assertThat(procedure.wording().check(Use.REPLY, reply, facts))
                .extracting(found -> found.rule().code() + " " + found.from() + "-" + found.to())
                .containsExactly("system 4-10", "system 21-34", "number 41-46");
        assertThat(procedure.wording().check(Use.LOG, "系统出错", facts)).isEmpty();
        assertThat(procedure.wording().check(Use.REPLY, "ecosystem errors", facts))
                .as("within other words")
                .isEmpty();
        assertThat(procedure.wording().check(Use.REPLY, "a trifle", facts)).isEmpty();
        WordingChecks.Found trifle = procedure
                .wording()
                .check(
                        Use.REPLY,
                        "a trifle",
                        aCase("noise").classified("grave", null, null).build())
                .getFirst();
        assertThat(trifle.rule().isHard()).isTrue();
        assertThat(trifle.found()).isEqualTo("trifle");
        assertThat(trifle.rule().instead().en()).isEqualTo("The matter");
    }

    @Test
    void offersPhrasesByCase() {
        CaseFacts again = CaseFacts.about(about("noise").earlier(2, 0).build()).build();
        assertThat(procedure.wording().phrases(again)).hasSize(1);
        assertThat(procedure.wording().phrases(aCase("noise").build())).isEmpty();
    }

    @Test
    void repliesHoldWhatEveryFormAsksFor() {
        CaseFacts atFault = aCase("noise").found("substantiated", "slip").build();
        assertThat(procedure.replies().fields(atFault))
                .extracting(Reply.Field::code)
                .containsExactly("result", "cause", "apology");
        assertThat(procedure.replies().missing(atFault, Map.of("result", "done", "apology", " ")))
                .extracting(Reply.Field::code)
                .containsExactly("cause", "apology");
        assertThat(procedure.replies().missing(aCase("noise").build(), Map.of("result", "done")))
                .isEmpty();
        assertThat(procedure.replies().documents(atFault)).hasSize(1);
    }

    @Test
    void actsWaitForItemsTasksAndReviews() {
        CaseFacts grave = aCase("noise").classified("grave", null, null).build();
        assertThat(procedure.steps().missingFor(Move.RESOLUTION, grave))
                .extracting(Checklist.Item::code)
                .containsExactly("visit");
        assertThat(procedure.steps().missingFor(Move.RESOLUTION, aCase("noise").build()))
                .as("an item for grave ones")
                .isEmpty();
        assertThat(procedure.steps().missingBefore("visit", grave))
                .extracting(Checklist.Item::code)
                .containsExactly("contact");
        assertThat(procedure.steps().item("visit").orElseThrow().results()).containsOnlyKeys("done", "not-applicable");
        assertThat(procedure.steps().reviewsBefore(Move.PROPOSAL, grave)).hasSize(1);
        assertThat(procedure
                        .steps()
                        .reviewsOn(
                                "case.investigated",
                                "substantiated",
                                aCase("noise").build()))
                .isEmpty();
        assertThat(procedure.steps().tasks().allBefore()).isEqualTo(Move.RESOLUTION);
        CaseFacts slip = aCase("noise").found("substantiated", "slip").build();
        assertThat(procedure.steps().opened("case.investigated", "substantiated", slip))
                .hasSize(1);
    }

    @Test
    void messagesAndPlansListenToWhatFactsAreAbout() {
        assertThat(procedure.messagesOn(
                        "case.deadline-missed", "reply", aCase("noise").build()))
                .extracting(Message::code)
                .containsExactly("late-again");
        assertThat(procedure.messagesOn(
                        "case.deadline-missed", "form", aCase("noise").build()))
                .isEmpty();
        assertThat(procedure.plan("case.closed", null, aCase("noise").build()))
                .hasValueSatisfying(plan -> assertThat(plan.id()).isEqualTo("by-link"));
        assertThat(procedure.plan("case.resolved", null, aCase("noise").build()))
                .isEmpty();
        assertThat(procedure.followUp().afterDissatisfied(0)).isEqualTo(Dissatisfied.REOPEN);
        assertThat(procedure.followUp().afterDissatisfied(5)).isEqualTo(Dissatisfied.APPEAL);
        assertThat(procedure.appeals().level(0)).isPresent();
        assertThat(procedure.appeals().level(1)).isEmpty();
    }

    @Test
    void countsManyComplaintsTogether() {
        CaseFacts loan = CaseFacts.about(
                        about("loans").signals(List.of("press")).build())
                .found(null, "slip")
                .build();
        assertThat(procedure.patterns().warnings(loan)).hasSize(2);
        assertThat(procedure.patterns().warnings(aCase("noise").build())).isEmpty();
        assertThat(procedure.patterns().collective(aCase("noise").build()))
                .singleElement()
                .satisfies(rule -> assertThat(rule.needsDifferentCustomers()).isTrue());
        assertThat(procedure.notices(loan)).hasSize(1);
        assertThat(procedure.notices(aCase("noise").build())).isEmpty();
        assertThat(procedure.patterns().proposal(about("loans").build())).isPresent();
        assertThat(procedure.patterns().incidents().orElseThrow().canExplain("loans/lost"))
                .isTrue();
        assertThat(procedure.patterns().incidents().orElseThrow().canExplain("noise"))
                .isFalse();
    }

    @Test
    void namesThePostsThatMustBeFilled() {
        assertThat(procedure.posts())
                .filteredOn(needed -> needed.blocks())
                .extracting(needed -> String.join("|", needed.positions()) + " " + needed.by())
                .contains(
                        "head /escalation/late/steps/missed",
                        "clerk /escalation/late/returns",
                        "head /reviews/head",
                        "head /appeals/levels/board",
                        "head /clocks/investigation/extension",
                        "head /vocabularies/pauseReasons/part-late",
                        "head /remedies/authority");
        assertThat(procedure.posts())
                .filteredOn(needed -> !needed.blocks())
                .extracting(needed -> needed.by())
                .contains("/messages/late-again", "/reports/weekly", "/warnings/levels/general", "/notices/again");
    }

    @Test
    void everyCategoryAsksForTheCommonFields() {
        assertThat(procedure.categories().attributesOf("noise")).containsOnlyKeys("card");
        assertThat(procedure.categories().common()).containsOnlyKeys("card");
        assertThat(procedure.categories().attributesOf("loans/overdue")).containsOnlyKeys("card", "fine", "medium");
    }

    @Test
    void theFirstPromiseKnowsTheCase() {
        assertThat(procedure
                        .clocks()
                        .firstPromise(TUESDAY, Given.of(aCase("noise").build())))
                .hasValueSatisfying(promise -> assertThat(promise.milestone()).isEqualTo("reply"));
    }

    private Certainty certainty(String text) {
        return procedure.classification().certainty(procedure.classify(text));
    }

    private Instant dueAt(Milestone milestone, Given given) {
        return procedure.clocks().dueAt(milestone, TUESDAY, List.of(), given).at();
    }

    private Milestone milestone(String code) {
        return procedure.milestone(code).orElseThrow();
    }

    private static CaseBuilder aCase(String category) {
        return CaseFacts.about(about(category).build());
    }

    private static RoutingFacts.Builder about(@Nullable String category) {
        return RoutingFacts.on("web").category(category);
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
