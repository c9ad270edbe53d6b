package io.redress.local.journey.fault;

import io.redress.local.journey.cast.Customer;
import io.redress.local.journey.cast.Http;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import static org.awaitility.Awaitility.await;

/**
 * Customers who register complaints while things go wrong: several at the same moment, again and again, and as many as the suite keeps up
 * with. Whoever has to wait keeps the next from coming, so that a slow machine is not buried.
 */
final class Load implements AutoCloseable {

    private static final int AT_ONCE = 4;
    private static final int WAITING = 8;
    private static final Duration PACE = Duration.ofMillis(1_200);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Queue<Registration> registrations = new ConcurrentLinkedQueue<>();
    private final Semaphore counters = new Semaphore(WAITING);
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();

    /** @param customers each of them new */
    Load(Http suite, Supplier<Customer> customers) {
        var _ = pace.scheduleAtFixedRate(() -> come(suite, customers), 0, PACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void come(Http suite, Supplier<Customer> customers) {
        for (var n = 0; n < AT_ONCE && counters.tryAcquire(); n++) {
            senders.execute(() -> {
                try {
                    register(suite, customers.get());
                } finally {
                    counters.release();
                }
            });
        }
    }

    private void register(Http suite, Customer customer) {
        var registration = new Registration(customer.form("billing/wrong-charge"));
        registrations.add(registration);
        registration.attempt(suite);
    }

    /** Waits until so many more have been answered: the load is under way, or again under way. */
    void isAnswered(int more) {
        var before = answered();
        await().atMost(PATIENCE).until(() -> answered() >= before + more);
    }

    boolean isUnderWay() {
        return !pace.isShutdown();
    }

    /** Ends it and gives all that was sent, also what was never answered. */
    List<Registration> end() {
        close();
        return List.copyOf(registrations);
    }

    @Override
    public void close() {
        pace.shutdownNow();
        senders.shutdown();
        await().atMost(PATIENCE).until(senders::isTerminated);
    }

    private long answered() {
        return registrations.stream().filter(Registration::isAnswered).count();
    }
}
