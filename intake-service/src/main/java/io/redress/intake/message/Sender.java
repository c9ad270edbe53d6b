package io.redress.intake.message;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.redress.runtime.journal.Gate;
import org.jboss.logging.Logger;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** The thread that sends what is due: at once after a commit that queued something, and every half second for the rest. */
@ApplicationScoped
class Sender implements Runnable {

    private static final Logger LOG = Logger.getLogger(Sender.class);
    private static final long POLL = 500;

    /** What comes alone goes out at once; what comes close behind it shares a transaction. */
    private static final Duration GATHER = Duration.ofMillis(20);

    private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(1);

    private final SendMessages send;
    private final Gate gate;
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread = new Thread(this, "messages");
    private volatile boolean stopped;

    Sender(SendMessages send, Gate gate) {
        this.send = send;
        this.gate = gate;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        wake.release();
        thread.join();
    }

    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessageQueue.Queued event) {
        wake.release();
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                // What could not be journalled is not sent.
                var sent = gate.isOpen() ? send.next() : 0;
                if (sent == 0) {
                    look();
                } else if (sent < SendMessages.BATCH) {
                    TimeUnit.MILLISECONDS.sleep(GATHER.toMillis());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.errorf(e, "messages rest for %s", REST_AFTER_FAILURE);
                rest();
            }
        }
    }

    private void look() throws InterruptedException {
        if (wake.tryAcquire(POLL, TimeUnit.MILLISECONDS)) {
            wake.drainPermits();
        }
    }

    private void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(REST_AFTER_FAILURE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
