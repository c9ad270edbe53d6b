package io.redress.local.journey.fault;

import io.redress.local.journey.SuiteFixture;
import io.redress.local.journey.SuiteProcess;
import io.redress.local.journey.cast.Cast;
import io.redress.local.journey.cast.Customer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import static org.awaitility.Awaitility.await;

/** Customers go on registering while one process after the other dies, or stands still long enough for the others to give it up. */
class FaultJourneyTest {

    /** Longer than a silent database session of a relay lives, and than most time-outs between the processes. */
    private static final Duration STANDSTILL = Duration.ofSeconds(9);

    private static final int UNDER_WAY = 6;
    private static final AtomicInteger CUSTOMERS = new AtomicInteger(10_000_000);

    private final SuiteFixture suite = SuiteFixture.running();
    private final Cast cast = new Cast(suite);

    /** Killed first: what is frozen afterwards has just begun, and is in the middle of catching up. */
    @ParameterizedTest
    @ValueSource(strings = {"intake", "routing", "followup", "reporting", "kafka", "postgres"})
    void losesDoublesAndReordersNothingWhenKilledAndWhenFrozen(String name) {
        try (var load = load()) {
            load.isAnswered(UNDER_WAY);
            var process = suite.process(name);

            killed(process);
            load.isAnswered(UNDER_WAY);
            frozen(process, load);

            suite.awaitServices();
            load.isAnswered(UNDER_WAY);
            Reckoning.of(suite, load.end());
        }
    }

    private void killed(SuiteProcess process) {
        var before = process.pid();
        process.kill();
        process.awaitSuccessorOf(before);
        suite.awaitServices();
    }

    private static void frozen(SuiteProcess process, Load load) {
        process.freeze();
        try {
            await().during(STANDSTILL).atMost(STANDSTILL.plusSeconds(1)).until(load::isUnderWay);
        } finally {
            process.thaw();
        }
    }

    private Load load() {
        return new Load(cast.anyone(), this::nextCustomer);
    }

    private Customer nextCustomer() {
        return cast.customer(CUSTOMERS.incrementAndGet());
    }
}
