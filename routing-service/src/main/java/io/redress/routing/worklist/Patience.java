package io.redress.routing.worklist;

import io.redress.runtime.problem.Problem;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.regex.Pattern;

/** How long a caller is willing to wait, as the parameter {@code wait} says it: {@code 2s}, {@code 500ms}. Real time. */
final class Patience {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5})(ms|s)");
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private Patience() {}

    /** @throws Problem 400 unless it is at most ten seconds; none is no time */
    static Duration of(@Nullable String wait) {
        if (wait == null) {
            return Duration.ZERO;
        }
        var written = WRITTEN.matcher(wait);
        if (written.matches()) {
            var amount = Long.parseLong(written.group(1));
            var patience = written.group(2).equals("s") ? Duration.ofSeconds(amount) : Duration.ofMillis(amount);
            if (patience.compareTo(LONGEST) <= 0) {
                return patience;
            }
        }
        throw Problem.badRequest("wait", "must be a time of at most 10s, such as 2s or 500ms");
    }
}
