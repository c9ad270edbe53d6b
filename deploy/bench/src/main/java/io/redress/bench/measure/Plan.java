package io.redress.bench.measure;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured. Everything is bounded, by time and, where it makes complaints, by their number.
 *
 * @param connections of part a, each in its own rounds
 * @param rounds of each, baseline and service taking turns
 * @param roundCount registrations in a round, if its time is not over before
 * @param warmUps loads at most before those that count; fewer when it is warm before
 * @param probe how long one step of the search for the sustained rate lasts
 * @param probes at most
 * @param confirm how long lags must stay flat in the end
 * @param visible how long the load of part c lasts
 * @param published how many registrations are followed to the topic one at a time
 * @param starts of part e
 * @param patience for the suite to settle between two loads
 */
public record Plan(
        List<Integer> connections,
        int rounds,
        Duration round,
        long roundCount,
        int warmUps,
        Duration probe,
        int probes,
        Duration confirm,
        Duration visible,
        int published,
        int starts,
        Duration patience) {

    public static final Plan FULL = new Plan(
            List.of(8, 32, 64),
            3,
            Duration.ofSeconds(10),
            10_000,
            20,
            Duration.ofSeconds(15),
            12,
            Duration.ofSeconds(60),
            Duration.ofSeconds(60),
            300,
            3,
            Duration.ofMinutes(4));

    /** To see that everything works. */
    public static final Plan SHORT = new Plan(
            List.of(8, 32),
            1,
            Duration.ofSeconds(4),
            2_000,
            2,
            Duration.ofSeconds(5),
            5,
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            30,
            1,
            Duration.ofMinutes(2));
}
