package io.redress.reporting.complaint;

import io.redress.reporting.complaint.Learned.Answer;
import io.redress.reporting.complaint.Learned.Answered;
import io.redress.reporting.complaint.Learned.CaseChanged;
import io.redress.reporting.complaint.Learned.CaseState;
import io.redress.reporting.complaint.Learned.CaseState.Clock;
import io.redress.reporting.complaint.Learned.Findings;
import io.redress.reporting.complaint.Learned.Registered;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Facts about one complaint, in the words of the domain. */
final class ComplaintFixture {

    static final UUID ID = UUID.fromString("0199a5f2-7c00-7000-8000-000000000001");
    static final Instant RECEIVED = Instant.parse("2026-09-30T08:00:00Z");
    static final Instant RESOLVED = Instant.parse("2026-10-09T03:00:00Z");

    private ComplaintFixture() {}

    static Complaint nothingKnown() {
        return Complaint.unknown(ID, "telecom-operator");
    }

    static Complaint folded(List<? extends Learned> facts) {
        var complaint = nothingKnown();
        for (var fact : facts) {
            complaint = complaint.after(fact);
        }
        return complaint;
    }

    static Registered registered() {
        return registered("web", null);
    }

    static Registered registered(String channel, @Nullable UUID incident) {
        return new Registered(
                "TEL-260930-7K3F9Q",
                channel,
                "billing/other",
                null,
                RECEIVED,
                "E2001",
                "front-line",
                null,
                incident,
                null);
    }

    /** On a channel that the procedure counts apart. */
    static Registered observed() {
        return new Registered(
                "TEL-260930-7K3F9Q",
                "suggestion-box",
                "billing/other",
                null,
                RECEIVED,
                "E2001",
                "front-line",
                null,
                null,
                true);
    }

    static CaseChanged caseWas(String name, String status, Clock... clocks) {
        return caseWas(name, status, 1, new Findings(null, null, null, null, null), clocks);
    }

    static CaseChanged caseWas(String name, String status, int round, Findings findings, Clock... clocks) {
        var state = new CaseState(
                "TEL-260930-7K3F9Q",
                "web",
                "billing/wrong-charge",
                "qingyuan",
                null,
                "ordinary",
                null,
                null,
                status,
                "billing",
                "E1024",
                round,
                RECEIVED,
                Arrays.asList(clocks));
        return new CaseChanged(name, RESOLVED, state, findings);
    }

    static Clock clock(String milestone, String state) {
        return new Clock(milestone, state, null);
    }

    static Answered answeredByCall(int satisfaction, boolean counted) {
        return new Answered(true, new Answer(satisfaction >= 3, satisfaction, satisfaction * 2, counted));
    }

    static Answered answeredByLink(int satisfaction, boolean counted) {
        return new Answered(false, new Answer(satisfaction >= 3, satisfaction, null, counted));
    }
}
