package io.redress.intake.timeline;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complaint.registered",
                "complaint.chosen",
                "complaint.supplemented",
                "complaint.message-received",
                "complaint.withdrawn",
                "complaint.appealed",
                "complaint.attached",
                "complaint.customer-corrected",
                "case.intercepted",
                "case.incident-linked",
                "case.transferred",
                "case.assigned",
                "case.escalated",
                "case.paused",
                "case.resumed",
                "case.extended",
                "case.progressed",
                "case.remedy-executed",
                "case.task-done",
                "case.appealed",
                "case.procedure-changed",
                "clock.recalculated",
                "case.opened",
                "case.accepted",
                "case.papers-asked",
                "case.returned",
                "case.investigated",
                "case.proposed",
                "case.chosen",
                "case.replied",
                "case.resolved",
                "case.closed",
                "case.reopened",
                "case.deadline-missed",
                "case.act-refused",
                "case.withdrawn",
                "case.referred",
                "callback.scheduled"
            })
    void hasWordsForEveryStep(String type) {
        assertThat(TimelineTexts.ofTheSuite().knows(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = "redress.case.papers-asked.v1")
    void namesAStepAsItsEvent(String type) {
        assertThat(Timeline.name(type)).isEqualTo("case.papers-asked");
    }
}
