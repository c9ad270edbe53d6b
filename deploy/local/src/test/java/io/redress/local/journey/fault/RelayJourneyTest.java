package io.redress.local.journey.fault;

import io.redress.local.journey.SuiteFixture;
import io.redress.local.journey.Tables;
import io.redress.local.journey.cast.Cast;
import io.redress.local.journey.cast.Customer;
import io.redress.local.journey.cast.Http;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two processes of one service on one database: one relay sends, the other takes over when it falls silent. */
class RelayJourneyTest {

    /** The server ends the frozen relay's session after five; the rest is for a machine that has more to do. */
    private static final Duration WITHIN_SECONDS = Duration.ofSeconds(15);

    private static final int UNDER_WAY = 6;
    private static final AtomicInteger CUSTOMERS = new AtomicInteger(20_000_000);

    private final SuiteFixture suite = SuiteFixture.running();
    private final Cast cast = new Cast(suite);

    @Test
    void publishesThroughTheOtherProcessWhileTheActiveRelayIsFrozen() throws IOException {
        try (var second = suite.anotherProcessOf("intake");
                var load = new Load(cast.anyone(), this::nextCustomer)) {
            // Given two relays, the first of them active and in the middle of its work
            load.isAnswered(UNDER_WAY);
            assertThat(secondIsActive()).isFalse();
            var first = suite.process("intake");

            first.freeze();
            try {
                var registrations = registerAt(second.url());
                await().atMost(WITHIN_SECONDS).until(() -> haveCases(registrations));
                assertThat(secondIsActive()).isTrue();
            } finally {
                first.thaw();
            }

            // Then what the first one still held when it was thawed has doubled and reordered nothing
            load.isAnswered(UNDER_WAY);
            Reckoning.of(suite, load.end());
        }
    }

    private List<Registration> registerAt(String url) {
        var process = Http.anyone(url);
        var registrations = Stream.generate(
                        () -> new Registration(nextCustomer().form("billing/wrong-charge")))
                .limit(UNDER_WAY)
                .toList();
        registrations.forEach(registration -> registration.insist(process));
        return registrations;
    }

    private boolean haveCases(List<Registration> registrations) {
        return new Tables(suite, "routing")
                .ids("select id from case_file")
                .containsAll(registrations.stream().map(Registration::id).toList());
    }

    private boolean secondIsActive() throws IOException {
        return Files.readString(suite.data().log("intake-2")).contains("relay: active");
    }

    private Customer nextCustomer() {
        return cast.customer(CUSTOMERS.incrementAndGet());
    }
}
