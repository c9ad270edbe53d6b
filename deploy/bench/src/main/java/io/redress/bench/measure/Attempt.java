package io.redress.bench.measure;

import io.redress.bench.load.Load;

/** The suite under an even load: what became of the registrations, and of the lags from the moment the load had settled in. */
record Attempt(double rate, Load load, LagSeries lags) {

    /** A little is lost at the edges of a load. */
    private static final double KEPT_UP = 0.97;

    /** Empty when it held. */
    String why() {
        if (load.failures() > 0) {
            return "%d registrations failed: %s".formatted(load.failures(), load.firstFailure());
        }
        var growing = lags.growing(rate);
        if (!growing.isEmpty() || lags.isHopeless(rate)) {
            return "lags grow: " + (growing.isEmpty() ? lags.highest() : LagSeries.gains(growing));
        }
        return load.perSecond() < KEPT_UP * rate ? "only %.0f/s were answered".formatted(load.perSecond()) : "";
    }

    boolean holds() {
        return why().isEmpty();
    }

    String text() {
        return "%.0f/s: %s (answers %s)".formatted(rate, holds() ? "holds" : why(), load.text());
    }
}
