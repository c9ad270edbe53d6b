package io.redress.bench.baseline;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** New ids for one registration, each for one of the sample's and of its version: an index takes ids that rise with time otherwise than random ones. */
final class FreshIds {

    private static final int BY_TIME = 7;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long REST_OF_THE_VARIANT = 0x3fff_ffff_ffff_ffffL;
    private static final long VERSION = 0x7000;
    private static final long BESIDE_THE_VERSION = 0x0fff;

    private final Map<String, UUID> known = new HashMap<>();

    UUID of(String sample) {
        return known.computeIfAbsent(
                sample, id -> UUID.fromString(id).version() == BY_TIME ? byTime() : UUID.randomUUID());
    }

    private static UUID byTime() {
        var random = ThreadLocalRandom.current();
        return new UUID(
                (System.currentTimeMillis() << Short.SIZE) | VERSION | (random.nextLong() & BESIDE_THE_VERSION),
                (random.nextLong() & REST_OF_THE_VARIANT) | VARIANT);
    }
}
