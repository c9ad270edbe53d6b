package io.redress.bench.report;

import org.jspecify.annotations.Nullable;

/**
 * One line of the results.
 *
 * @param ratio to something measured in the same run, with what that is
 * @param target null where nothing is asked for
 */
public record Figure(
        Part part,
        String what,
        @Nullable Ratio ratio,
        @Nullable Target target,
        String measured) {

    /** @param to what it is measured against, as in "of the baseline" */
    public record Ratio(double value, String to) {

        public String text() {
            return "%.2f %s".formatted(value, to);
        }
    }

    /** What is asked for, and whether it was reached. */
    public record Target(String text, boolean reached) {

        public static Target atLeast(double bound, double measured) {
            return new Target("≥ %s".formatted(plain(bound)), measured >= bound);
        }

        public static Target atMost(double bound, String unit, double measured) {
            return new Target("≤ %s %s".formatted(plain(bound), unit), measured <= bound);
        }

        /** Not reached where anything failed: percentiles and rates speak of what succeeded alone. */
        public Target without(long failures) {
            return new Target(text, reached && failures == 0);
        }

        private static String plain(double bound) {
            return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
        }
    }
}
