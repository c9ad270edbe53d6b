package io.redress.local.journey;

import io.redress.local.suite.DataFolder;
import io.redress.local.suite.Home;
import io.redress.local.suite.Ports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.awaitility.Awaitility.await;

/** The launcher's commands on one suite, run as the scripts run them: the packaged launcher in a process of its own. */
public record Commands(Ports ports, DataFolder data, Map<String, String> environment) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path BASE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Path HOME = Path.of(System.getProperty("redress.home", BASE.toString()));
    private static final Path JAR = BASE.resolve("target/redress-local/redress-local.jar");

    /** How a command ended, and what it printed. */
    public record Finished(int exitCode, String output) {}

    /** deploy/local as the launcher sees it. */
    Home home() {
        return Home.of(HOME, environment);
    }

    /** Where a suite of that name has its data. */
    static DataFolder dataOf(String name) {
        return new DataFolder(BASE.resolve("target").resolve(name));
    }

    Finished run(String... words) {
        var output = beside("." + words[0] + ".out");
        var process = start(output, List.of(words));
        await().atMost(PATIENCE).until(() -> !process.isAlive());
        return new Finished(process.exitValue(), read(output));
    }

    Process up(String... options) {
        var words = new ArrayList<>(List.of("up"));
        words.addAll(List.of(options));
        return start(upOutput(), words);
    }

    String outputOfUp() {
        return read(upOutput());
    }

    /** A command that does not end by itself; whoever starts it ends it. */
    Process begin(String... words) {
        return start(beside("." + words[0] + ".out"), List.of(words));
    }

    /** What a command that was begun has printed so far. */
    String outputOf(String command) {
        return read(beside("." + command + ".out"));
    }

    private Path upOutput() {
        return beside(".out");
    }

    private Path beside(String suffix) {
        return data.root().resolveSibling(data.root().getFileName() + suffix);
    }

    private Process start(Path output, List<String> words) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("the launcher is not packaged: journeys run in ./mvnw verify");
        }
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx192m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dredress.home=" + HOME,
                "-jar",
                JAR.toString()));
        command.addAll(words);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("REDRESS_PORTS", String.valueOf(ports.base()));
        builder.environment().put("REDRESS_DATA", data.root().toString());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
