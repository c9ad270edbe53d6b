package io.redress.contracts;

import io.redress.contracts.Topic.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TopicsTest {

    @Test
    void keepsFactsForEverAndWordsForSevenDays() {
        assertThat(Topics.CASES.settings()).containsEntry("retention.ms", "-1");
        assertThat(Topics.WORDS.settings()).containsEntry("retention.ms", "604800000");
        assertThat(Topics.PEOPLE.settings()).containsEntry("cleanup.policy", "compact");
    }

    @Test
    void givesEveryTopicOneForItsDeadLetters() {
        assertThat(Topics.all())
                .hasSize(16)
                .filteredOn(topic -> topic.kind() == Kind.DEAD_LETTERS)
                .hasSize(8)
                .allSatisfy(topic -> assertThat(topic.settings()).containsEntry("retention.ms", "604800000"));
        assertThat(Topics.CASES.deadLetters().name()).isEqualTo("redress.cases.dlq");
    }

    @Test
    void stampsEveryRecordWithTheTimeOfTheBroker() {
        assertThat(Topics.all())
                .allSatisfy(
                        topic -> assertThat(topic.settings()).containsEntry("message.timestamp.type", "LogAppendTime"));
    }

    @Test
    void hasNoDeadLettersOfDeadLetters() {
        var deadLetters = Topics.CASES.deadLetters();

        assertThatThrownBy(deadLetters::deadLetters).isInstanceOf(IllegalStateException.class);
    }
}
