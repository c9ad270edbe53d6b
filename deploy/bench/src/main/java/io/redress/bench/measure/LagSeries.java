package io.redress.bench.measure;

import io.redress.bench.suite.LagReading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Lags over the time of a load. */
final class LagSeries {

    /** A lag may grow by this share of all that was registered meanwhile: less than a reading is off by. */
    private static final double SHARE = 0.01;

    /** … or by what this many seconds bring: over a short time the share is too fine a measure. */
    private static final double SECONDS = 0.5;

    /** More than this many seconds' worth behind: no need to wait for the end. */
    private static final double HOPELESS_SECONDS = 8;

    private final List<At> readings = new ArrayList<>();

    private record At(double second, LagReading reading) {}

    void add(double second, LagReading reading) {
        readings.add(new At(second, reading));
    }

    /** The lags that grow at that many registrations a second, with what they gain in a second; empty when all stay flat. */
    Map<String, Double> growing(double perSecond) {
        var span = span();
        var tolerance = Math.max(SHARE * perSecond * span, SECONDS * perSecond);
        var growing = new TreeMap<String, Double>();
        names().forEach(name -> {
            var slope = slope(name);
            if (slope * span > tolerance) {
                growing.put(name, slope);
            }
        });
        return growing;
    }

    static String gains(Map<String, Double> growing) {
        return growing.entrySet().stream()
                .map(entry -> "%s by %.0f/s".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    boolean isHopeless(double perSecond) {
        return !readings.isEmpty()
                && readings.getLast().reading().left().values().stream()
                        .anyMatch(value -> value > HOPELESS_SECONDS * perSecond);
    }

    /** The highest value of each lag that was ever above 0. */
    String highest() {
        var highest = new TreeMap<String, Double>();
        readings.forEach(at -> at.reading().left().forEach((name, value) -> {
            if (value > 0) {
                highest.merge(name, value, Math::max);
            }
        }));
        return highest.isEmpty()
                ? "none"
                : highest.entrySet().stream()
                        .map(entry -> "%s %.0f".formatted(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private double span() {
        return readings.isEmpty()
                ? 0
                : readings.getLast().second() - readings.getFirst().second();
    }

    private List<String> names() {
        return readings.stream()
                .flatMap(at -> at.reading().left().keySet().stream())
                .distinct()
                .toList();
    }

    /** Of the straight line that lies closest, by least squares; 0 where too little is known. */
    private double slope(String name) {
        var known = readings.stream()
                .filter(at -> Double.isFinite(at.reading().left().getOrDefault(name, Double.NaN)))
                .toList();
        var middle = known.stream().mapToDouble(At::second).average().orElse(0);
        var mean = known.stream().mapToDouble(at -> value(at, name)).average().orElse(0);
        var above = 0.0;
        var below = 0.0;
        for (var at : known) {
            above += (at.second() - middle) * (value(at, name) - mean);
            below += (at.second() - middle) * (at.second() - middle);
        }
        return below == 0 ? 0 : above / below;
    }

    private static double value(At at, String name) {
        return at.reading().left().getOrDefault(name, 0.0);
    }
}
