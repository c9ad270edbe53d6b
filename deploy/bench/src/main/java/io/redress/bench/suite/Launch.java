package io.redress.bench.suite;

import io.redress.local.Launcher;
import io.redress.local.suite.Suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a suite is started.
 *
 * @param services those that run
 */
public record Launch(Suite services, List<String> command) {

    /** A Monday morning in a year whose calendar is known, so that every run sees the same clocks. */
    private static final List<String> FRESH = List.of("--fresh", "--at", "2026-11-02T10:00:00+08:00");

    public Launch {
        command = List.copyOf(command);
    }

    /** The whole suite with empty data. */
    public static Launch fresh(Place place) {
        return new Launch(Suite.REDRESS, command(java(place, Launcher.class, "up"), FRESH));
    }

    /** One service with empty data, PostgreSQL and Kafka. */
    public static Launch alone(Place place, String service) {
        return new Launch(
                new Suite(List.of(Suite.REDRESS.service(service))),
                command(java(place, AloneUp.class, service), FRESH));
    }

    /** With the data that are there, by the script that everybody starts it with. */
    public static Launch byScript(Place place) {
        return new Launch(
                Suite.REDRESS, List.of(place.home().folder().resolve("up").toString()));
    }

    /** As the script starts it, which would build first what is old. */
    private static List<String> java(Place place, Class<?> main, String argument) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx192m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dredress.home=" + place.home().folder(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                argument);
    }

    private static List<String> command(List<String> program, List<String> arguments) {
        var command = new ArrayList<>(program);
        command.addAll(arguments);
        return command;
    }
}
