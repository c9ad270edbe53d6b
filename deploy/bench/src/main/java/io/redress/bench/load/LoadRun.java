package io.redress.bench.load;

import io.redress.bench.report.Latency;
import io.redress.local.console.Refusal;
import org.HdrHistogram.Histogram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** One load while it runs. */
final class LoadRun {

    /** So many in one load, and it is no load any more. */
    private static final long TOO_MANY_FAILURES = 200;

    private final int workers;
    private final Pace pace;
    private final Limit limit;
    private final Worker.Maker maker;
    private final CountDownLatch connected;
    private final AtomicLong start = new AtomicLong();
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private final AtomicReference<String> firstFailure = new AtomicReference<>("");

    LoadRun(int workers, Pace pace, Limit limit, Worker.Maker maker) {
        this.workers = workers;
        this.pace = pace;
        this.limit = limit;
        this.maker = maker;
        this.connected = new CountDownLatch(workers);
    }

    Load run() {
        // Threads of the platform: they wait in the kernel, which costs this process least; its share is taken from the
        // suite.
        try (var threads = Executors.newFixedThreadPool(workers)) {
            var results = new ArrayList<Future<Histogram>>();
            for (var n = 0; n < workers; n++) {
                results.add(threads.submit(this::work));
            }
            var latencies = Latency.histogram();
            for (var result : results) {
                latencies.add(get(result));
            }
            return new Load(
                    latencies, Duration.ofNanos(System.nanoTime() - start.get()), failures.get(), firstFailure.get());
        }
    }

    private Histogram work() throws Exception {
        try (var worker = made()) {
            connected.await();
            start.compareAndSet(0, System.nanoTime());
            return repeated(worker);
        }
    }

    private Worker made() throws Exception {
        try {
            return maker.make();
        } finally {
            connected.countDown();
        }
    }

    private Histogram repeated(Worker worker) {
        var latencies = Latency.histogram();
        var end = start.get() + limit.time().toNanos();
        for (var n = next.getAndIncrement(); n < limit.count() && goesOn(end); n = next.getAndIncrement()) {
            var begin = pace.await(n, start.get());
            try {
                worker.once();
                Latency.record(latencies, System.nanoTime() - begin);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return latencies;
            } catch (Exception e) {
                failures.incrementAndGet();
                firstFailure.compareAndSet("", String.valueOf(e.getMessage()));
            }
        }
        return latencies;
    }

    private boolean goesOn(long end) {
        return System.nanoTime() < end
                && failures.get() < TOO_MANY_FAILURES
                && !limit.abandoned().getAsBoolean();
    }

    private static Histogram get(Future<Histogram> result) {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new Refusal("a connection of the load could not be made: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
