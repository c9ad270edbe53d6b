package io.redress.bench.report;

import io.redress.local.postgres.PostgresBinaries;
import org.apache.kafka.common.utils.AppInfoParser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** What the figures depend on beside the sources. */
public record Machine(List<String> lines) {

    private static final double KILOBYTES_IN_A_GIGABYTE = 1024.0 * 1024;

    public Machine {
        lines = List.copyOf(lines);
    }

    /** Before anything is started: the load is that of others. */
    public static Machine here(PostgresBinaries postgres) {
        return new Machine(List.of(
                "%s, %d cores, %.1f GB of memory"
                        .formatted(
                                model(read("/proc/cpuinfo")),
                                Runtime.getRuntime().availableProcessors(),
                                memory(read("/proc/meminfo"))),
                "%s %s".formatted(System.getProperty("os.name"), System.getProperty("os.version")),
                "JDK %s (%s)".formatted(System.getProperty("java.runtime.version"), System.getProperty("java.vendor")),
                "%s, fsync and synchronous_commit on".formatted(version(postgres)),
                "Kafka %s, one broker, acks=all".formatted(AppInfoParser.getVersion()),
                "begun %s, when the load of the machine was %s"
                        .formatted(
                                OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS),
                                read("/proc/loadavg").split(" ", 2)[0])));
    }

    static String model(String cpuinfo) {
        return value(cpuinfo, "model name");
    }

    /** In gigabytes. */
    static double memory(String meminfo) {
        return Long.parseLong(value(meminfo, "MemTotal").split(" ", 2)[0]) / KILOBYTES_IN_A_GIGABYTE;
    }

    private static String value(String text, String name) {
        return text.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT)))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }

    private static String version(PostgresBinaries postgres) {
        try {
            var process = new ProcessBuilder(postgres.program("postgres").toString(), "--version").start();
            // "postgres (PostgreSQL) 18.6"
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .replace("postgres (PostgreSQL)", "PostgreSQL");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
