package io.redress.local.journey.erasure;

import io.redress.contracts.Topic;
import io.redress.contracts.Topic.Kind;
import io.redress.contracts.Topics;
import io.redress.local.journey.SuiteFixture;
import io.redress.local.journey.TopicRecords;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

/** The seven days for which words and dead letters are kept, over in seconds. */
final class Retention {

    /** The broker looks every ten seconds for what is past its retention. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String RETENTION = "retention.ms";

    private static final List<Topic> PASSING = Topics.all().stream()
            .filter(topic -> topic.kind() == Kind.WORDS || topic.kind() == Kind.DEAD_LETTERS)
            .toList();

    private Retention() {}

    /** Returns when nothing of what was on these topics can be read any more; what comes from now on is kept as before. */
    static void passes(SuiteFixture suite) {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", suite.kafka()))) {
            keep(admin, _ -> "1");
            try {
                await().atMost(PATIENCE)
                        .until(() -> PASSING.stream()
                                .allMatch(topic ->
                                        TopicRecords.of(suite, topic.name()).isEmpty()));
            } finally {
                keep(admin, topic -> requireNonNull(topic.settings().get(RETENTION)));
            }
        }
    }

    /** @param milliseconds for which each of the topics keeps its records */
    private static void keep(Admin admin, Function<Topic, String> milliseconds) {
        var change = PASSING.stream()
                .collect(Collectors.<Topic, ConfigResource, Collection<AlterConfigOp>>toMap(
                        topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                        topic -> List.of(
                                new AlterConfigOp(new ConfigEntry(RETENTION, milliseconds.apply(topic)), OpType.SET))));
        try {
            admin.incrementalAlterConfigs(change).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
