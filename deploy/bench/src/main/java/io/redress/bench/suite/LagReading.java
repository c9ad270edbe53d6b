package io.redress.bench.suite;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was left to do at one moment: entries to publish, records to take in, timers and messages that are due.
 *
 * @param left by service and kind, as in {@code intake pending}; NaN where the service does not know at the moment
 */
public record LagReading(Map<String, Double> left) {

    private static final Pattern SAMPLE =
            Pattern.compile("^redress_(timers_due|pending|consumer_lag)(?:\\{[^}]*})? (\\S+)", Pattern.MULTILINE);

    public LagReading {
        left = Map.copyOf(left);
    }

    /** From scrapes in Prometheus' text format, by service. */
    static LagReading of(Map<String, String> scrapes) {
        var left = new TreeMap<String, Double>();
        scrapes.forEach((service, scrape) -> {
            for (var sample = SAMPLE.matcher(scrape); sample.find(); ) {
                var name = service + " " + sample.group(1).replace('_', ' ');
                left.merge(name, Double.valueOf(sample.group(2)), Double::sum);
            }
        });
        return new LagReading(left);
    }

    /** Nothing is left; what is not known is not nothing. */
    public boolean isNone() {
        return left.values().stream().allMatch(value -> value == 0);
    }

    public String text() {
        var open = new TreeMap<>(left)
                .entrySet().stream()
                        .filter(entry -> !(entry.getValue() == 0))
                        .map(entry -> "%s %.0f".formatted(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(", "));
        return open.isEmpty() ? "none" : open;
    }
}
