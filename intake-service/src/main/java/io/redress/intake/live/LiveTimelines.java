package io.redress.intake.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.redress.intake.complaint.Complaints;
import io.redress.intake.timeline.Timeline;
import io.redress.intake.timeline.TimelineEntry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import org.jboss.logging.Logger;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells followers of timelines what is new, in order, each entry once. */
@ApplicationScoped
class LiveTimelines implements Runnable {

    private static final Logger LOG = Logger.getLogger(LiveTimelines.class);
    private static final long POLL = 500;
    private static final int PAGE = 500;

    private final Timeline timeline;
    private final Complaints complaints;
    private final LiveConfig config;
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread = new Thread(this, "live");
    private volatile boolean stopped;

    LiveTimelines(Timeline timeline, Complaints complaints, LiveConfig config) {
        this.timeline = timeline;
        this.complaints = complaints;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        wake.release();
        thread.join();
    }

    /**
     * The entries after one, and from then on every new one; an empty element now and then says that the line is alive. Ends when the complaint is
     * frozen, and with the service.
     */
    Multi<Optional<TimelineEntry>> of(UUID complaint, int after) {
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            var follower = new Follower(complaint, after, emitter);
                            emitter.onTermination(() -> followers.remove(follower));
                            followers.add(follower);
                            wake.release();
                        },
                        BackPressureStrategy.BUFFER);
    }

    @Override
    public void run() {
        var polls = 0L;
        while (!stopped) {
            try {
                tellAll(polls++ % Math.max(1, config.heartbeat().toMillis() / POLL) == 0);
                if (wake.tryAcquire(POLL, TimeUnit.MILLISECONDS)) {
                    wake.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.errorf(e, "live timelines rest for %d ms", POLL);
                rest();
            }
        }
        followers.forEach(Follower::end);
    }

    private void tellAll(boolean isTimeToBeat) {
        var followed = Set.copyOf(followers);
        if (followed.isEmpty()) {
            return;
        }
        var newest = timeline.newest(followed.stream().map(Follower::complaint).collect(Collectors.toSet()));
        for (var follower : followed) {
            tell(follower, newest);
            if (isTimeToBeat) {
                follower.beat();
            }
        }
    }

    /** @param newest sequence of the newest entry by complaint; without those that are frozen */
    private void tell(Follower follower, Map<UUID, Integer> newest) {
        var last = newest.get(follower.complaint());
        if (last == null) {
            follower.end();
            return;
        }
        while (follower.last() < last) {
            var complaint = complaints.find(follower.complaint()).orElseThrow().complaint();
            follower.tell(timeline.of(complaint, follower.last(), PAGE));
        }
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
