package io.redress.local.up;

import io.redress.local.clock.Moments;
import io.redress.local.console.Refusal;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What {@code up} was asked for.
 *
 * @param fresh begin with empty data
 * @param at where the suite's clock begins; only with fresh data, since it never goes back
 */
public record UpOptions(boolean fresh, Optional<Instant> at) {

    private static final String USAGE = "Usage: deploy/local/up [--fresh [--at INSTANT]]";

    public static UpOptions parse(List<String> arguments) {
        var fresh = false;
        var at = Optional.<Instant>empty();
        for (var words = arguments.iterator(); words.hasNext(); ) {
            switch (words.next()) {
                case "--fresh" -> fresh = true;
                case "--at" -> at = Optional.of(instant(words));
                default -> throw new Refusal(USAGE);
            }
        }
        if (at.isPresent() && !fresh) {
            throw new Refusal(
                    "--at needs --fresh: with data of an earlier run the clock only moves forward (deploy/local/clock).");
        }
        return new UpOptions(fresh, at);
    }

    private static Instant instant(Iterator<String> words) {
        if (!words.hasNext()) {
            throw new Refusal(USAGE);
        }
        return Moments.instant(words.next());
    }
}
