package io.redress.bench.baseline;

import org.junit.jupiter.api.Test;

import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class FreshIdsTest {

    private static final String BY_TIME = "0199f0a0-0000-7abc-8def-0123456789ab";
    private static final String RANDOM = "c6a5f3b2-8c3e-4d67-9a41-5b0a7d8e9f10";

    @Test
    void givesOneIdForEachOfTheSampleAndAnotherNextTime() {
        var ids = new FreshIds();
        assertThat(ids.of(BY_TIME)).isEqualTo(ids.of(BY_TIME)).isNotEqualTo(ids.of(RANDOM));
        assertThat(new FreshIds().of(BY_TIME)).isNotEqualTo(ids.of(BY_TIME));
    }

    @Test
    void keepsTheVersion() {
        var ids = new FreshIds();
        assertThat(ids.of(BY_TIME)).extracting(UUID::version, UUID::variant).containsExactly(7, 2);
        assertThat(ids.of(RANDOM)).extracting(UUID::version, UUID::variant).containsExactly(4, 2);
    }

    @Test
    void risesWithTime() {
        var now = System.currentTimeMillis();
        assertThat(new FreshIds().of(BY_TIME).getMostSignificantBits() >>> 16).isBetween(now, now + 60_000);
    }
}
