package io.redress.routing.casework;

import io.redress.procedure.Procedure;
import io.redress.procedure.condition.CaseFacts;
import io.redress.routing.clock.Circumstances;
import io.redress.routing.clock.ClockRules;
import io.redress.routing.testing.Published;
import io.redress.runtime.journal.Head;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Cases to try things on: {@code aCase().openedAt(EVE).then(moves -> moves.accepted(null))}. */
public final class CaseFixture {

    public static final Instant EVE = Instant.parse("2026-09-30T08:00:00Z");
    public static final WordsRef SOME_WORDS =
            new WordsRef(UUID.fromString("01a0f153-dc00-7043-8a71-8774c572bd8a"), "0".repeat(64));

    private static final Procedure PROCEDURE = Published.procedure();

    private final Procedure procedure;
    private Case kase;
    private Instant at;

    private CaseFixture(Procedure procedure, Case kase, Instant at) {
        this.procedure = procedure;
        this.kase = kase;
        this.at = at;
    }

    /** Of the organisation's procedure with something else in it. */
    public static CaseFixture aCaseUnder(Procedure procedure) {
        return of(procedure, null);
    }

    public static CaseFixture aCase() {
        return aCase(null);
    }

    public static CaseFixture aCase(Complaint.@Nullable Concerns concerns) {
        return of(PROCEDURE, concerns);
    }

    private static CaseFixture of(Procedure procedure, Complaint.@Nullable Concerns concerns) {
        var id = UUID.fromString("01a0f153-dc00-718a-8c3e-7343f016890c");
        var opened = opened(procedure, concerns);
        return new CaseFixture(procedure, Case.opened(id, Published.ORGANIZATION, opened, EVE), EVE);
    }

    public static CaseFact.Opened opened(Complaint.@Nullable Concerns concerns) {
        return opened(PROCEDURE, concerns);
    }

    private static CaseFact.Opened opened(Procedure procedure, Complaint.@Nullable Concerns concerns) {
        var complaint = new Complaint(
                EVE,
                "phone-number",
                "standard",
                "individual",
                false,
                null,
                null,
                null,
                concerns,
                null,
                true,
                null,
                null);
        var conditions = complaint
                .conditions(EVE, "web", "billing/wrong-charge", null, null, "zh-CN", List.of(), List.of("solution"))
                .build();
        var decision = procedure.route(conditions);
        var clocks = new ClockRules(procedure)
                .opened(
                        Circumstances.opened(
                                CaseFacts.opened(conditions, decision.severity(), decision.department()), null),
                        EVE,
                        EVE);
        var standing = new Standing(
                "TEL-260930-7K3F9Q",
                procedure.version(),
                "billing/wrong-charge",
                "web",
                null,
                null,
                decision.severity(),
                null,
                null,
                CaseStatus.OPEN,
                decision.department(),
                "E1024",
                1,
                EVE,
                clocks);
        return new CaseFact.Opened(
                standing,
                new CaseFact.Route(decision.table(), decision.row()),
                UUID.fromString("01a0f153-dc00-480d-8266-09c522626898"),
                "zh-CN",
                List.of("phone"),
                List.of(),
                List.of("solution"),
                complaint);
    }

    /** The case goes on under another version. */
    public CaseFixture under(Procedure other) {
        return new CaseFixture(other, kase, at);
    }

    public ClockRules rules() {
        return new ClockRules(procedure);
    }

    public CaseFixture at(Instant moment) {
        at = moment;
        return this;
    }

    /** The next fact happens. */
    public CaseFixture then(Function<Moves, CaseFact> move) {
        kase = kase.after(move.apply(moves()), at);
        return this;
    }

    public Moves moves() {
        return new Moves(kase, at, rules());
    }

    public Case now() {
        return kase;
    }

    public CaseFile file() {
        return new CaseFile(kase, Head.start(kase.id()), false);
    }
}
