package io.redress.reporting.kpi;

/**
 * How a key figure is computed, as SQL aggregates over {@code scoped}.
 *
 * @param numerator what is counted or summed; for percentiles the median
 * @param denominator what it is a part of, or how many; the number of cases the figure rests on
 * @param pending complaints that can still change it
 * @param upper the second figure of percentiles; SQL null for all others
 */
record Measure(Kind kind, String unit, String numerator, String denominator, String pending, String upper) {

    enum Kind {
        COUNT,
        /** Of cases, each of which is a success or not: in percent, with an interval. */
        SHARE,
        /** Difference of two shares, in percent points. */
        NET,
        MEAN,
        /** Cases per 10,000 users. */
        RATE,
        PERCENTILES
    }

    private static final String NOTHING = "null::numeric";
    private static final String OPEN = cases("not ended");

    static Measure count(String unit, String aggregate) {
        return new Measure(Kind.COUNT, unit, aggregate, aggregate, "0", NOTHING);
    }

    /** @param which complaints count; the users are bound to {@code :users} */
    static Measure perUsers(String which) {
        return new Measure(Kind.RATE, "per-10k", "count(*) filter (where %s)".formatted(which), ":users", "0", NOTHING);
    }

    /** Of complaints. */
    static Measure share(String success, String among, String pending) {
        return new Measure(Kind.SHARE, "percent", cases(success), cases(among), cases(pending), NOTHING);
    }

    /** Of what followup's sums count. */
    static Measure shareOf(String successes, String all) {
        return new Measure(Kind.SHARE, "percent", sum(successes), sum(all), OPEN, NOTHING);
    }

    static Measure shareOfAnswers(String successes) {
        return shareOf(successes, "answers");
    }

    static Measure net(String difference, String all) {
        return new Measure(Kind.NET, "points", sum(difference), sum(all), OPEN, NOTHING);
    }

    static Measure meanOfAnswers(String sum) {
        return new Measure(Kind.MEAN, "points", sum(sum), sum("answers"), OPEN, NOTHING);
    }

    static Measure percentiles(String hours, String among) {
        return new Measure(
                Kind.PERCENTILES,
                "hours",
                percentile("0.5", hours, among),
                cases(among),
                OPEN,
                percentile("0.9", hours, among));
    }

    /** Whether the figure is numerator by denominator. */
    boolean isFraction() {
        return switch (kind) {
            case SHARE, NET, MEAN, RATE -> true;
            case COUNT, PERCENTILES -> false;
        };
    }

    private static String cases(String condition) {
        return "count(*) filter (where kind = 'complaint' and (%s))".formatted(condition);
    }

    private static String sum(String expression) {
        return "coalesce(sum(%s) filter (where kind = 'complaint'), 0)".formatted(expression);
    }

    private static String percentile(String share, String expression, String among) {
        return "(percentile_cont(%s) within group (order by %s) filter (where kind = 'complaint' and (%s)))::numeric"
                .formatted(share, expression, among);
    }
}
