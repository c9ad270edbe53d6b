package io.redress.routing.casework;

import io.redress.contracts.Contracts;
import io.redress.procedure.vocabulary.WaitingFor;
import io.redress.routing.casework.Asked.ExtensionRequest;
import io.redress.routing.casework.Asked.PauseRequest;
import io.redress.routing.casework.HandoverFact.Classification;
import io.redress.routing.casework.HandoverMoves.Escalation;
import io.redress.routing.casework.HandoverMoves.Place;
import io.redress.runtime.journal.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static io.redress.routing.casework.CaseFixture.EVE;
import static io.redress.routing.casework.CaseFixture.SOME_WORDS;
import static io.redress.routing.casework.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;

/** Every fact of a case, as it is written, keeps its contract. */
class CaseFactContractTest {

    private static final UUID ENTRY = UUID.fromString("01a12481-0e40-7a2e-80a4-cc1f221c7f2a");

    static Stream<CaseFact> facts() {
        var open = aCase().moves();
        var clock = aCase().now().clock("acceptance").orElseThrow();
        var words = new CaseFact.TextWords(SOME_WORDS);
        var refund = new Remedy("refund", new Money("36.50", "CNY"), null);
        var closure = new Round.Closure("operating-error", "people", "responsible");
        var investigated = aCase().then(moves ->
                moves.investigated(List.of("records"), "substantiated", "operating-error", SOME_WORDS));
        return Stream.concat(
                Stream.concat(Stream.concat(timeFacts(), handoverFacts()), linkFacts()),
                Stream.concat(
                        workFacts(),
                        Stream.of(
                                CaseFixture.opened(new Complaint.Concerns("network", List.of("E1041"))),
                                open.accepted(null),
                                open.accepted(SOME_WORDS),
                                open.papersAsked(List.of("bill"), EVE.plus(Duration.ofDays(3)), SOME_WORDS),
                                open.returned(SOME_WORDS),
                                open.returned(SOME_WORDS, ENTRY),
                                open.investigated(
                                        List.of("records", "site"), "substantiated", "operating-error", SOME_WORDS),
                                open.proposed(List.of(new CaseFact.Alternative(1, words, List.of(refund))), "E1024"),
                                open.chosen(1, null),
                                open.chosen(1, ENTRY),
                                open.refusedAll(SOME_WORDS, ENTRY),
                                open.replied(new CaseFact.ReplyWords(SOME_WORDS, null)),
                                open.replied(new CaseFact.ReplyWords(SOME_WORDS, SOME_WORDS)),
                                open.resolved("solved", SOME_WORDS),
                                open.closureRecorded(closure, SOME_WORDS),
                                open.closed("solved", closure),
                                investigated.moves().closed("solved", closure),
                                open.reopened(ENTRY, "billing", "E1020"),
                                open.deadlineNear(clock),
                                open.deadlineMissed(clock),
                                open.actRefused("choice", "nothing-offered", ENTRY),
                                open.noted(SOME_WORDS))));
    }

    private static Stream<CaseFact> timeFacts() {
        var time = aCase().moves().time();
        var clock = aCase().now().clock("solution").orElseThrow();
        var later = CaseFixture.EVE.plus(Duration.ofDays(30));
        return Stream.of(
                time.pauseAsked(new PauseRequest(
                        "customer-absent", WaitingFor.CUSTOMER, later, "E1024", List.of("supervisor"))),
                time.pauseDeclined(SOME_WORDS),
                time.paused("customer-absent", WaitingFor.CUSTOMER, later, SOME_WORDS),
                time.paused("supplier-awaited", WaitingFor.SUPPLIER, null, null),
                time.resumed(TimeFact.Because.UNTIL, null),
                time.resumed(TimeFact.Because.SAID, SOME_WORDS),
                time.supplemented(List.of("bill"), Map.of("indoors", true)),
                time.progressed(null, SOME_WORDS),
                time.progressed(later, SOME_WORDS),
                time.extensionAsked(
                        new ExtensionRequest("solution", later, "E1024", List.of("supervisor")), SOME_WORDS),
                time.extended(clock, later, SOME_WORDS),
                time.extensionDeclined("solution", SOME_WORDS),
                time.procedureChanged("2026.2+000000000000", TimeFact.Elapsed.RESTART, SOME_WORDS),
                time.recalculated("reclassified", List.of(clock)).orElseThrow());
    }

    private static Stream<CaseFact> handoverFacts() {
        var handovers = aCase().moves().handovers();
        var place = new Place("network", "E1041");
        var route = new CaseFact.Route("routing", "mobile-network");
        return Stream.of(
                handovers.assigned("E1025", "concerned"),
                handovers.transferred(place, true, SOME_WORDS),
                handovers.rejected(place, route, "network", SOME_WORDS),
                handovers.rejected(new Place("billing", "E1020"), null, null, SOME_WORDS),
                handovers.reclassified(new Classification("billing/late-fee", "urgent", "inquiry"), SOME_WORDS),
                handovers.concerned(new Complaint.Concerns("network", List.of("E1041"))),
                handovers.appealed(place, ENTRY),
                handovers.escalated(
                        new Escalation("department-head", "E1020", "overdue", "head", false, null),
                        new Place("billing", "E1020")),
                handovers.escalated(new Escalation(null, "E1020", null, null, true, SOME_WORDS), null),
                handovers.referred("regulator", SOME_WORDS),
                handovers.referredAtLast("regulator", ENTRY),
                handovers.withdrawn());
    }

    private static Stream<CaseFact> linkFacts() {
        var links = aCase().moves().links();
        var fault = new LinkFact.Fault(ENTRY, "carrier-fault", CaseFixture.EVE, SOME_WORDS);
        return Stream.of(
                links.intercepted(fault),
                links.incidentLinked(fault),
                links.collected("tenants-together", List.of(ENTRY)),
                links.joined("tenants-together", ENTRY));
    }

    private static Stream<CaseFact> workFacts() {
        var work = aCase().moves().work();
        var remedies = aCase().moves().remedies();
        var refund = new Remedy("refund", new Money("36.50", "CNY"), null);
        var request = new RemedyMoves.Request(
                refund,
                new RemedyFact.Charge(CaseFixture.EVE, new Money("36.50", "CNY")),
                1,
                "E1024",
                List.of("department-head"),
                "finance");
        var granted = new GrantedRemedy(
                1, refund, null, null, "E1024", List.of(), null, "finance", null, GrantedRemedy.State.APPROVED);
        var task = new Work.Task(1, "company", "billing", null, SOME_WORDS, null);
        return Stream.of(
                work.checked("form", "done", "E1024", SOME_WORDS),
                work.checked("form", "done", "E1024", null),
                work.reviewed(true, "E3001", SOME_WORDS),
                work.conferred(List.of("E1024", "E3001"), List.of("E3001"), SOME_WORDS),
                work.replyReturned(SOME_WORDS),
                work.taskOpened("company", "billing", CaseFixture.EVE, SOME_WORDS),
                work.taskDone(task, SOME_WORDS),
                remedies.approvalAsked(
                        List.of(new CaseFact.Alternative(1, new CaseFact.TextWords(SOME_WORDS), List.of(refund))),
                        "E1024"),
                remedies.proposalDeclined(),
                remedies.requested(request, new RemedyFact.RequestWords(SOME_WORDS, SOME_WORDS)),
                remedies.requested(request, null),
                remedies.decided(granted, true, GrantedRemedy.State.APPROVED, "E1020", SOME_WORDS),
                remedies.executed(granted, "E1071", SOME_WORDS));
    }

    private static Stream<Class<?>> types(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CaseFactContractTest::types)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void keepsItsContract(CaseFact fact) {
        assertThat(Contracts.violations(Facts.type(fact.getClass()), Facts.write(fact)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void isReadAgainAsItWasWritten(CaseFact fact) {
        assertThat(Facts.read(fact.getClass(), Facts.write(fact))).isEqualTo(fact);
    }

    @Test
    void isProvedForEveryFactThereIs() {
        Set<Class<?>> proved = facts().map(CaseFact::getClass).collect(Collectors.toSet());

        assertThat(proved).containsExactlyInAnyOrder(types(CaseFact.class).toArray(Class<?>[]::new));
    }

    @Test
    void readsEveryPublishedExample() {
        for (var type : types(CaseFact.class).toList()) {
            for (var example : Contracts.examples(Facts.type(type))) {
                assertThat(Facts.read(type, example)).isNotNull();
            }
        }
    }
}
