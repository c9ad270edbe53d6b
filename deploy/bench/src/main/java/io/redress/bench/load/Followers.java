package io.redress.bench.load;

import io.redress.bench.load.Registrar.Registered;
import io.redress.bench.report.Latency;
import io.redress.local.suite.Ports;
import org.HdrHistogram.Histogram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Ask for the case of a registered complaint until it is there, of some complaints: each question is work for the suite that its users would not
 * give it.
 */
public final class Followers implements AutoCloseable {

    private static final int OK = 200;
    private static final int THREADS = 32;

    private final int port;
    private final String credentials;
    private final long each;
    private final Histogram latencies = Latency.concurrent();
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private final AtomicReference<String> firstFailure = new AtomicReference<>("");
    private final Queue<KeptConnection> idle = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /**
     * @param user who may see the case, the password being the name
     * @param each of how many complaints one is followed
     */
    public Followers(int port, String user, long each) {
        this.port = port;
        this.credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        this.each = Math.max(1, each);
    }

    public void take(Registered registered) {
        if (taken.getAndIncrement() % each == 0) {
            threads.execute(() -> follow(registered));
        }
    }

    /** Returns when all that were taken have been followed to their end. */
    @Override
    public void close() {
        threads.close();
        idle.forEach(KeptConnection::close);
    }

    /** From the answer of the registration to that of the case. */
    public Histogram latencies() {
        return latencies;
    }

    public long failures() {
        return failures.get();
    }

    /** What the first that failed said; empty when none did. */
    public String firstFailure() {
        return firstFailure.get();
    }

    private void follow(Registered registered) {
        try {
            var kept = idle.poll();
            var connection = kept == null ? new KeptConnection(port) : kept;
            var answer = connection.exchange(request(registered.id()));
            var after = System.nanoTime() - registered.at();
            idle.add(connection);
            if (answer.status() == OK) {
                Latency.record(latencies, after);
            } else {
                failed("status %d: %s".formatted(answer.status(), answer.body()));
            }
        } catch (IOException e) {
            failed(String.valueOf(e.getMessage()));
        }
    }

    private void failed(String what) {
        failures.incrementAndGet();
        firstFailure.compareAndSet("", what);
    }

    private byte[] request(String id) {
        return "GET /api/cases/%s?wait=10s HTTP/1.1\r\nHost: %s:%d\r\nAuthorization: Basic %s\r\n\r\n"
                .formatted(id, Ports.HOST, port, credentials)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
