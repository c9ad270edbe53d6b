package io.redress.local.clock;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a service has left to do, from a scrape of its metrics in Prometheus' text format. */
record Work(Map<String, Double> left) {

    private static final Pattern SAMPLE = Pattern.compile(
            "^(redress_timers_due|redress_pending|redress_consumer_lag)(?:\\{[^}]*})? (\\S+)", Pattern.MULTILINE);

    Work {
        left = Map.copyOf(left);
    }

    static Work of(String scrape) {
        var sums = new TreeMap<String, Double>();
        for (var sample = SAMPLE.matcher(scrape); sample.find(); ) {
            sums.merge(sample.group(1), Double.valueOf(sample.group(2)), Double::sum);
        }
        return new Work(sums);
    }

    /** Empty when nothing is left. A value that is no number has not been read yet, which is not the same as nothing. */
    String text() {
        if (left.isEmpty()) {
            return "does not tell its work yet";
        }
        return left.entrySet().stream()
                .filter(entry -> !(entry.getValue() == 0))
                .map(entry -> "%s %.0f".formatted(entry.getKey(), entry.getValue()))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
