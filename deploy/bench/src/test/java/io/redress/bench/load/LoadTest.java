package io.redress.bench.load;

import io.redress.local.console.Refusal;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LoadTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void doesAsManyAsItMayAndClosesItsWorkers() {
        var load = Load.run(4, new Pace.Eager(), Limit.of(LONG, 1000), () -> worker(done::incrementAndGet));
        assertThat(load.count()).isEqualTo(1000);
        assertThat(done).hasValue(1000);
        assertThat(closed).hasValue(4);
        assertThat(load.failures()).isZero();
    }

    @Test
    void keepsToItsRate() {
        var load = Load.run(
                4,
                new Pace.Even(200),
                Limit.at(200, Duration.ofMillis(500), () -> false),
                () -> worker(done::incrementAndGet));
        assertThat(load.count()).isEqualTo(100);
        assertThat(load.elapsed()).isBetween(Duration.ofMillis(490), Duration.ofSeconds(5));
    }

    @Test
    void countsFailuresApartAndKeepsWhatTheFirstSaid() {
        var load = Load.run(
                1,
                new Pace.Eager(),
                Limit.of(LONG, 10),
                () -> worker(() -> {
                    if (done.incrementAndGet() % 2 == 0) {
                        throw new IOException("status 500, number " + done.get());
                    }
                }));
        assertThat(load.count()).isEqualTo(5);
        assertThat(load.failures()).isEqualTo(5);
        assertThat(load.firstFailure()).isEqualTo("status 500, number 2");
    }

    @Test
    void endsWhenItIsAbandoned() {
        var abandoned = new AtomicBoolean();
        var load = Load.run(
                2,
                new Pace.Eager(),
                new Limit(LONG, Long.MAX_VALUE, abandoned::get),
                () -> worker(() -> abandoned.set(done.incrementAndGet() > 100)));
        assertThat(load.elapsed()).isLessThan(LONG);
    }

    @Test
    void saysThatAConnectionCouldNotBeMade() {
        assertThatThrownBy(() -> Load.run(2, new Pace.Eager(), Limit.of(LONG, 10), () -> {
                    throw new IOException("nobody listens");
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("nobody listens");
    }

    private interface Work {

        void once() throws Exception;
    }

    private Worker worker(Work work) {
        return new Worker() {
            @Override
            public void once() throws Exception {
                work.once();
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }
}
