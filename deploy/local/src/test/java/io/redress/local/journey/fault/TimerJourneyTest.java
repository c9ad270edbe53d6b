package io.redress.local.journey.fault;

import io.redress.local.journey.SuiteFixture;
import io.redress.local.journey.Tables;
import io.redress.local.journey.cast.Cast;
import io.redress.local.journey.cast.Complaint;
import io.redress.local.journey.cast.Handler;
import io.redress.local.journey.cast.Json;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two processes of routing have the same timers: whatever comes due is fired by one of them, once, also when the other stands still. */
@Order(50)
class TimerJourneyTest {

    /** More than a process takes in one batch, so that there is something for both. */
    private static final int COMPLAINTS = 60;

    private static final Duration PAST_ALL_PROMISES = Duration.ofDays(40);
    private static final Duration WITHIN = Duration.ofSeconds(30);

    private final SuiteFixture suite = SuiteFixture.running();
    private final Handler handler = new Cast(suite).handler();
    private final Tables routing = new Tables(suite, "routing");

    @Test
    void warnsAndMissesOnceWhicheverProcessIsFaster() {
        try (var _ = suite.anotherProcessOf("routing")) {
            // Given cases that both processes look after
            var complaints = registered();
            var warnAt = Json.instant(handler.opens(complaints.getFirst()).clock("acceptance"), "warnAt");
            var ids = complaints.stream().map(Complaint::id).toArray(UUID[]::new);

            // When one of them stands still while the first warnings come due
            var first = suite.process("routing");
            first.freeze();
            try {
                suite.turnTo(warnAt.plusSeconds(1));
                await().atMost(WITHIN)
                        .untilAsserted(
                                () -> assertThat(fired("deadline-near", ids)).hasSize(COMPLAINTS));
            } finally {
                first.thaw();
            }
            suite.awaitServices();

            // And all the rest comes due at one moment before them both
            suite.advance(PAST_ALL_PROMISES);

            // Then
            assertThat(fired("deadline-near", ids)).doesNotHaveDuplicates();
            assertThat(fired("deadline-missed", ids)).doesNotHaveDuplicates();
            assertThat(complaints).allSatisfy(this::hasFiredAllItsClocks);
        }
    }

    private List<Complaint> registered() {
        var cast = new Cast(suite);
        var complaints = IntStream.range(0, COMPLAINTS)
                .mapToObj(n -> cast.customer(55_001 + n).complainsAbout("billing/wrong-charge"))
                .toList();
        suite.settle();
        return complaints;
    }

    private void hasFiredAllItsClocks(Complaint complaint) {
        var clocks = Json.objects(handler.opens(complaint).body().getJsonArray("clocks")).stream()
                .filter(TimerJourneyTest::breaksAPromiseWhenMissed)
                .toList();
        assertThat(clocks).extracting(clock -> clock.getString("state")).containsOnly("missed");
        assertThat(fired("deadline-missed", complaint.id()))
                .containsExactlyInAnyOrderElementsOf(fired(complaint, clocks));
        assertThat(fired("deadline-near", complaint.id()))
                .containsExactlyInAnyOrderElementsOf(fired(
                        complaint,
                        clocks.stream()
                                .filter(clock -> clock.containsKey("warnAt"))
                                .toList()));
    }

    /** Other dates are shown alone: nothing happens when they pass. */
    private static boolean breaksAPromiseWhenMissed(JsonObject clock) {
        return clock.getBoolean("breach", true);
    }

    private static List<String> fired(Complaint complaint, List<JsonObject> clocks) {
        return clocks.stream()
                .map(clock -> complaint.id() + " " + clock.getString("milestone"))
                .toList();
    }

    /** Every entry of that kind that the journal has of these cases: case and milestone. */
    private List<String> fired(String kind, UUID... cases) {
        return routing.query(
                row -> row.getString(1),
                "select stream || ' ' || (data::json ->> 'milestone') from journal where type = ? and stream = any(?)",
                "redress.case.%s.v1".formatted(kind),
                cases);
    }
}
