package io.redress.reporting.complaint;

import io.redress.contracts.Contracts;
import io.redress.reporting.complaint.Learned.Answered;
import io.redress.reporting.complaint.Learned.CaseChanged;
import io.redress.reporting.complaint.Learned.Registered;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Head;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Reporting reads every published example of what it consumes, and asks for nothing that is not promised. */
class LearnedContractTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case.accepted",
                "case.act-refused",
                "case.assigned",
                "case.chosen",
                "case.closed",
                "case.closure-recorded",
                "case.deadline-missed",
                "case.deadline-near",
                "case.investigated",
                "case.noted",
                "case.opened",
                "case.papers-asked",
                "case.proposed",
                "case.referred",
                "case.reopened",
                "case.replied",
                "case.resolved",
                "case.returned",
                "case.withdrawn",
                "callback.completed",
                "callback.unreached",
                "complaint.registered",
                "survey.answered"
            })
    void readsEveryExample(String name) {
        var type = "redress." + name + ".v1";

        assertThat(Contracts.examples(type))
                .isNotEmpty()
                .allSatisfy(example ->
                        assertThat(Learned.from(entry(type, example))).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complaint.chosen",
                "complaint.supplemented",
                "complaint.message-received",
                "complaint.withdrawn",
                "complaint.appealed",
                "complaint.joined",
                "complaint.separated",
                "complaint.customer-corrected",
                "complaint.attached",
                "complaint.exported",
                "complaint.read",
                "complaint.erased",
                "complaint.frozen",
                "message.sent",
                "message.failed",
                "callback.scheduled",
                "callback.claimed",
                "callback.attempted"
            })
    void passesOverWhatNoFigureNeeds(String name) {
        var type = "redress." + name + ".v1";

        assertThat(Contracts.examples(type))
                .allSatisfy(example ->
                        assertThat(Learned.from(entry(type, example))).isEmpty());
    }

    @Test
    void understandsWhatTheExamplesSay() {
        var registered = learned("redress.complaint.registered.v1", Registered.class);
        var investigated = learned("redress.case.investigated.v1", CaseChanged.class);
        var answered = learned("redress.callback.completed.v1", Answered.class);

        assertThat(registered.receivedAt()).isEqualTo(Instant.parse("2026-09-30T08:00:00Z"));
        assertThat(registered.place()).isEqualTo(new Registered.Place("qingyuan", null));
        assertThat(investigated.name()).isEqualTo("investigated");
        assertThat(investigated.findings().cause()).isEqualTo("operating-error");
        assertThat(investigated.state().clocks()).hasSize(4);
        assertThat(answered.byCall()).isTrue();
        assertThat(answered.answer().recommend()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"redress.case.opened.v1", "redress.complaint.registered.v1", "redress.survey.answered.v1"})
    void refusesWhatLacksAPromise(String type) {
        assertThatThrownBy(() -> Learned.from(entry(type, "{}"))).isInstanceOf(RuntimeException.class);
    }

    private static <T extends Learned> T learned(String type, Class<T> fact) {
        return fact.cast(
                Learned.from(entry(type, Contracts.examples(type).getFirst())).orElseThrow());
    }

    private static Entry entry(String type, String data) {
        return new Entry(
                UUID.randomUUID(),
                ComplaintFixture.ID,
                1,
                type,
                "telecom-operator",
                ComplaintFixture.RECEIVED,
                ComplaintFixture.RECEIVED,
                Actor.SUITE,
                data,
                Head.NO_HASH,
                Head.NO_HASH);
    }
}
