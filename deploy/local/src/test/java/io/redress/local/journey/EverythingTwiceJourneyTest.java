package io.redress.local.journey;

import io.redress.contracts.Topic;
import io.redress.contracts.Topic.Kind;
import io.redress.contracts.Topics;
import io.redress.local.journey.cast.Analyst;
import io.redress.local.journey.cast.Cast;
import io.redress.local.journey.cast.Customer;
import io.redress.local.journey.cast.Shanghai;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** Each record of each topic is produced once more, same key, headers and bytes; early, while there are few. */
@Order(20)
class EverythingTwiceJourneyTest {

    private static final List<Topic> READ = Topics.all().stream()
            .filter(topic -> topic.kind() != Kind.DEAD_LETTERS)
            .toList();

    private final SuiteFixture suite = SuiteFixture.running();
    private final Cast cast = new Cast(suite);
    private final Customer customer = cast.customer(20_001);
    private final Analyst analyst = cast.analyst();

    @Test
    void changesNothing() {
        // Given a complaint at the end of its road and one at its beginning
        var today = Shanghai.day(suite.now());
        var closed = customer.complainsAbout("billing/wrong-charge");
        cast.close(closed);
        cast.handler().opens(customer.complainsAbout("billing/wrong-charge"));
        suite.settle();
        var messages = customer.received();
        var totals = analyst.totals(today, today);
        var written = records(topic -> TopicRecords.written(suite, topic.name()));
        var before = Snapshot.of(suite);

        // When
        var again = records(this::produceAgain);
        suite.settle();

        // Then
        assertThat(Snapshot.of(suite).tables()).isEqualTo(before.tables());
        assertThat(customer.received()).isEqualTo(messages);
        assertThat(cast.caller().queueOf(closed)).hasSize(1);
        assertThat(analyst.totals(today, today)).isEqualTo(totals);
        // Nobody had anything to say about it either.
        assertThat(records(topic -> TopicRecords.written(suite, topic.name())))
                .isEqualTo(written.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue() + again.getOrDefault(entry.getKey(), 0L))));
    }

    private long produceAgain(Topic topic) {
        var records = TopicRecords.of(suite, topic.name());
        TopicRecords.produceAgain(suite, records);
        return records.size();
    }

    private static Map<String, Long> records(ToLongFunction<Topic> count) {
        return READ.stream().collect(Collectors.toMap(Topic::name, topic -> count.applyAsLong(topic)));
    }
}
