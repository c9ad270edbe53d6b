package io.redress.runtime.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Domain time that stands until a test moves it, or ticks with every look at it. */
public final class MutableClock extends Clock {

    private final AtomicReference<Instant> now;
    private volatile Duration tick = Duration.ZERO;

    public MutableClock(Instant now) {
        this.now = new AtomicReference<>(now);
    }

    /** Stands there. */
    public void set(Instant instant) {
        tick = Duration.ZERO;
        now.set(instant);
    }

    /** From now on each look sees a later time than the one before, as with a real clock. */
    public void tick(Duration each) {
        tick = each;
    }

    public void advance(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    @Override
    public Instant instant() {
        return now.updateAndGet(instant -> instant.plus(tick));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** The same time seen from another zone; it does not follow later moves. */
    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now.get(), zone);
    }
}
