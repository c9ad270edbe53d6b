package io.redress.followup.callback;

import io.redress.followup.round.By;
import io.redress.followup.round.Callback;
import io.redress.followup.round.Followup;
import io.redress.followup.round.FollowupFact.CallbackClaimed;
import io.redress.followup.round.FollowupFact.CallbackScheduled;
import io.redress.followup.round.Kind;
import io.redress.runtime.testing.MutableClock;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class LeasesTest {

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00.123456Z");

    private final MutableClock real = new MutableClock(NOON);
    private final Leases leases = new Leases(new HalfAnHour(), real);

    @Test
    void lastsAsLongAsIsSet() {
        assertThat(leases.end()).isEqualTo("2026-11-22T04:30:00.123Z");
    }

    @Test
    void showsACallbackAsScheduledAgainWhenItsLeaseHasEnded() {
        var row = claimedUntil(leases.end());
        assertThat(row.statusAt(leases.now())).isEqualTo(Status.CLAIMED);

        real.advance(Duration.ofMinutes(30));

        assertThat(row.statusAt(leases.now())).isEqualTo(Status.SCHEDULED);
        var view = CallbackView.of(row, "E5002", leases.now());
        assertThat(view.claimedBy()).isNull();
        assertThat(view.allowedActions()).containsExactly("claim");
    }

    private static CallbackRow claimedUntil(Instant until) {
        var scheduled = new CallbackScheduled(7, Kind.CALLBACK, "TEL-1", 1, NOON, NOON, By.PHONE, null);
        var followup = Followup.NONE.after(scheduled, NOON).after(new CallbackClaimed(7, "E5001", until), NOON);
        Callback callback = followup.callback(7).orElseThrow();
        var row = new CallbackRow(7, new UUID(0, 7), "telecom-operator", null);
        row.show(followup, callback);
        return row;
    }

    private record HalfAnHour() implements FollowupConfig {
        @Override
        public FollowupConfig.Callback callback() {
            return () -> Duration.ofMinutes(30);
        }

        @Override
        public Intake intake() {
            return new Intake() {
                @Override
                public URI url() {
                    return URI.create("http://127.0.0.1");
                }

                @Override
                public Duration patience() {
                    return Duration.ofSeconds(1);
                }
            };
        }
    }
}
