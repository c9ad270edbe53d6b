package io.redress.reporting.complaint;

import io.redress.reporting.complaint.Complaint.Kind;
import io.redress.reporting.complaint.Learned.CaseState.Clock;
import io.redress.reporting.complaint.Learned.Findings;
import io.redress.reporting.complaint.Learned.Unreached;
import io.redress.runtime.journal.Facts;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import static io.redress.reporting.complaint.ComplaintFixture.RESOLVED;
import static io.redress.reporting.complaint.ComplaintFixture.answeredByCall;
import static io.redress.reporting.complaint.ComplaintFixture.answeredByLink;
import static io.redress.reporting.complaint.ComplaintFixture.caseWas;
import static io.redress.reporting.complaint.ComplaintFixture.clock;
import static io.redress.reporting.complaint.ComplaintFixture.folded;
import static io.redress.reporting.complaint.ComplaintFixture.nothingKnown;
import static io.redress.reporting.complaint.ComplaintFixture.observed;
import static io.redress.reporting.complaint.ComplaintFixture.registered;
import static org.assertj.core.api.Assertions.assertThat;

class ComplaintTest {

    private static final List<Learned> ROUTING = List.of(
            caseWas("opened", "open", clock("acceptance", "running"), clock("solution", "running")),
            caseWas("accepted", "accepted", clock("acceptance", "met"), clock("solution", "running")),
            caseWas("resolved", "resolved", clock("acceptance", "met"), clock("solution", "met")),
            caseWas("closed", "closed", clock("acceptance", "met"), clock("solution", "met")));
    private static final List<Learned> FOLLOWUP = List.of(new Unreached(), answeredByLink(5, true));

    @Property
    void comesToTheSameHoweverTheTopicsInterleave(@ForAll Random random) {
        var expected = new ArrayList<Learned>(List.of(registered()));
        expected.addAll(ROUTING);
        expected.addAll(FOLLOWUP);

        assertThat(folded(interleaved(random))).isEqualTo(folded(expected));
    }

    @Test
    void isTheSameReadFromItsText() {
        var complaint = folded(interleaved(new Random(1)));

        assertThat(Facts.read(Complaint.class, Facts.write(complaint))).isEqualTo(complaint);
    }

    @Test
    void showsWhatIntakeSaidUntilRoutingHasSpoken() {
        var before = Columns.of(folded(List.of(registered())));
        var after = Columns.of(folded(List.of(registered(), ROUTING.getFirst())));

        assertThat(before)
                .containsEntry("department", "front-line")
                .containsEntry("category", "billing/other")
                .containsEntry("status", "open");
        assertThat(after)
                .containsEntry("department", "billing")
                .containsEntry("category", "billing/wrong-charge")
                .containsEntry("staff", "E1024");
    }

    @Test
    void isAcceptedInTimeByTheClockOfTheFirstRound() {
        var accepted = folded(List.of(caseWas("accepted", "accepted", clock("acceptance", "met"))));
        var reopened = accepted.after(caseWas(
                "deadline-missed",
                "reopened",
                2,
                new Findings(null, null, null, null, null),
                clock("acceptance", "missed")));

        assertThat(Columns.of(reopened)).containsEntry("accepted_in_time", true);
    }

    @Test
    void staysOverdueOnceAnyClockWasMissed() {
        var late = folded(List.of(
                caseWas("deadline-missed", "open", clock("acceptance", "missed"), clock("solution", "running")),
                caseWas("reopened", "reopened", clock("solution", "running"))));

        assertThat(Columns.missed(late)).containsExactly("acceptance");
    }

    @Test
    void isNotOverdueByADateThatOnlyInforms() {
        var complaint =
                folded(List.of(caseWas("deadline-missed", "proposed", new Clock("regulator", "missed", false))));

        assertThat(Columns.missed(complaint)).isEmpty();
    }

    @Test
    void isResolvedUntilItIsReopened() {
        var resolved = folded(ROUTING.subList(0, 3));
        var reopened = resolved.after(caseWas("reopened", "reopened"));

        assertThat(Columns.of(resolved))
                .containsEntry("resolved_at", RESOLVED.atOffset(ZoneOffset.UTC))
                .containsEntry("handled", true);
        assertThat(Columns.of(reopened))
                .containsEntry("resolved_at", null)
                .containsEntry("handled", false)
                .containsEntry("resolutions", 1)
                .containsEntry("reopenings", 1);
    }

    @Test
    void keepsAFindingUntilAnotherIsMade() {
        var investigated = caseWas(
                "investigated", "investigating", 1, new Findings("substantiated", null, "operating-error", null, null));
        var proposed = folded(List.of(investigated, caseWas("proposed", "proposed")));
        var closure =
                caseWas("closure-recorded", "resolved", 1, new Findings(null, null, "system", "system", "responsible"));

        assertThat(Columns.of(proposed)).containsEntry("cause", "operating-error");
        assertThat(Columns.of(proposed.after(closure)))
                .containsEntry("cause", "system")
                .containsEntry("substantiated", true);
    }

    @Test
    void countsTheFirstAnswerOfARoundAndEveryCallThatBroughtOne() {
        var answered = folded(List.of(answeredByLink(2, true), answeredByCall(5, false)))
                .opinion();

        assertThat(answered.answers()).isEqualTo(1);
        assertThat(answered.reached()).isEqualTo(1);
        assertThat(answered.satisfactionSum()).isEqualTo(2);
        assertThat(answered.satisfied()).isZero();
        assertThat(answered.solved()).isZero();
    }

    @Test
    void countsPromotersAndDetractors() {
        var answered = folded(List.of(answeredByCall(5, true), answeredByCall(3, true), answeredByCall(4, true)))
                .opinion();

        assertThat(answered.recommendAnswers()).isEqualTo(3);
        assertThat(answered.promoters()).isEqualTo(1);
        assertThat(answered.detractors()).isEqualTo(1);
    }

    @Test
    void countsInterceptedAndObservedApart() {
        var known = nothingKnown().after(registered("web", UUID.randomUUID()));
        var intercepted = folded(List.of(caseWas("intercepted", "intercepted"), caseWas("resolved", "resolved")));

        assertThat(nothingKnown().after(registered()).kind()).isEqualTo(Kind.COMPLAINT);
        assertThat(known.kind()).isEqualTo(Kind.INTERCEPTED);
        assertThat(intercepted.kind()).isEqualTo(Kind.INTERCEPTED);
        assertThat(nothingKnown().after(registered("staff-observation", null)).kind())
                .isEqualTo(Kind.OBSERVATION);
        assertThat(nothingKnown().after(observed()).kind()).isEqualTo(Kind.OBSERVATION);
    }

    private static List<Learned> interleaved(Random random) {
        var sources = List.of(
                new ArrayList<Learned>(List.of(registered())), new ArrayList<>(ROUTING), new ArrayList<>(FOLLOWUP));
        var facts = new ArrayList<Learned>();
        while (sources.stream().anyMatch(source -> !source.isEmpty())) {
            var source = sources.get(random.nextInt(sources.size()));
            if (!source.isEmpty()) {
                facts.add(source.removeFirst());
            }
        }
        return facts;
    }
}
