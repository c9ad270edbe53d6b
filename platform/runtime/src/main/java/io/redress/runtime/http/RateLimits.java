package io.redress.runtime.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.quarkus.runtime.Startup;
import io.redress.runtime.http.RateConfig.Switch;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.profile.LocalOnly;

import java.time.Duration;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts the calls of each address, in real time and in this process: with more replicas the rates add up. */
@Startup
@ApplicationScoped
class RateLimits {

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private final RateConfig config;
    private final boolean on;
    private final Cache<Key, Bucket> buckets;

    RateLimits(RateConfig config) {
        this.config = config;
        this.on = config.limits() == Switch.ON;
        if (!on) {
            LocalOnly.check("redress.limits=off");
        }
        this.buckets = Caffeine.newBuilder()
                .maximumSize(config.addresses())
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build();
    }

    private record Key(String address, String group) {}

    private record Rate(int calls, Duration per) {}

    /** @throws Problem 429 when the address has called too often */
    void count(String address, Optional<String> group, boolean reads) {
        if (!on) {
            return;
        }
        var name = group.orElse(reads ? "read" : "write");
        var probe = buckets.get(new Key(Addresses.block(address), name), _ -> bucket(rate(group, reads)))
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Problem.tooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Rate rate(Optional<String> group, boolean reads) {
        return group.map(this::rate)
                .orElseGet(() -> reads
                        ? new Rate(config.read().calls(), config.read().per())
                        : new Rate(config.write().calls(), config.write().per()));
    }

    private Rate rate(String group) {
        var rate = config.groups().get(group);
        if (rate == null) {
            throw new IllegalStateException("redress.rate.group.%s.calls and .per are not set.".formatted(group));
        }
        return new Rate(rate.calls(), rate.per());
    }

    private static Bucket bucket(Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.calls()).refillGreedy(rate.calls(), rate.per()))
                .build();
    }
}
