package io.redress.bench.measure;

import io.redress.bench.load.Limit;
import io.redress.bench.load.Load;
import io.redress.bench.load.Pace;
import io.redress.bench.load.Registrar;
import io.redress.bench.load.Registrar.Registered;
import io.redress.bench.load.Registrations;
import io.redress.bench.suite.StartedSuite;
import io.redress.local.console.Console;
import io.redress.local.console.Refusal;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** The whole suite with registrations coming in by its gateway. */
public final class SuiteUnderLoad {

    private static final int CONNECTIONS = 64;
    private static final Duration SETTLING_IN = Duration.ofSeconds(3);
    private static final Duration BETWEEN_READINGS = Duration.ofSeconds(1);
    private static final double COLD = 25;
    private static final double WARM = 200;

    private final StartedSuite suite;
    private final Plan plan;
    private final Console console;
    private final Registrations registrations;

    public SuiteUnderLoad(StartedSuite suite, Plan plan, Console console) {
        this.suite = suite;
        this.plan = plan;
        this.console = console;
        this.registrations =
                new Registrations(suite.place().home(), suite.ports().gateway());
    }

    StartedSuite suite() {
        return suite;
    }

    Plan plan() {
        return plan;
    }

    Console console() {
        return console;
    }

    Registrations registrations() {
        return registrations;
    }

    /** Rising rates, each until it holds, so that what is used often is compiled before anything counts: a cold suite holds little. */
    public void warmUp() {
        settle();
        var rate = COLD;
        for (var n = 0; n < plan.warmUps() && rate <= WARM; n++) {
            var attempt = at(rate, plan.probe(), registered -> {});
            console.step("warm-up at " + attempt.text());
            settle();
            rate = attempt.holds() ? rate * 2 : rate;
        }
    }

    /** @param told of each registration, on the thread that made it */
    Attempt at(double rate, Duration time, Consumer<Registered> told) {
        var abandoned = new AtomicBoolean();
        var port = suite.ports().gateway();
        try (var thread = Executors.newSingleThreadExecutor()) {
            var load = thread.submit(() -> Load.run(
                    CONNECTIONS,
                    new Pace.Even(rate),
                    Limit.at(rate, time.plus(SETTLING_IN), abandoned::get),
                    () -> new Registrar(registrations, port, told)));
            var lags = watched(load, rate, abandoned);
            return new Attempt(rate, result(load), lags);
        }
    }

    void settle() {
        suite.lags().awaitNone(plan.patience(), console);
    }

    private LagSeries watched(Future<Load> load, double rate, AtomicBoolean abandoned) {
        var series = new LagSeries();
        var begin = System.nanoTime();
        var next = begin + SETTLING_IN.toNanos();
        while (true) {
            LockSupport.parkNanos(next - System.nanoTime());
            if (load.isDone()) {
                return series;
            }
            if (System.nanoTime() < next) {
                continue;
            }
            series.add(
                    (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1),
                    suite.lags().read());
            abandoned.compareAndSet(false, series.isHopeless(rate));
            next = Math.max(next + BETWEEN_READINGS.toNanos(), System.nanoTime());
        }
    }

    private static Load result(Future<Load> load) {
        try {
            return load.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
