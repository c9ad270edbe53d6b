package io.redress.bench.suite;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What Linux tells of one process. */
final class ProcStat {

    /** The unit of times in /proc, whatever the kernel counts in: USER_HZ has been 100 on every machine that Java runs on. */
    private static final double TICKS_A_SECOND = 100;

    private static final int FIRST_OF_TIMES = 11;
    private static final int TIMES = 4;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private ProcStat() {}

    /** Processor time of the process and of its children that have ended, in seconds; 0 when it has gone. */
    static double cpuSeconds(long pid) {
        return read(pid, "stat").map(ProcStat::cpuSeconds).orElse(0.0);
    }

    /** Resident memory in kilobytes, shared pages counted whole. */
    static long residentKilobytes(long pid) {
        return read(pid, "status").map(status -> kilobytes(status, "VmRSS:")).orElse(0L);
    }

    /** Resident memory in kilobytes, shared pages divided among those that share them. */
    static long proportionalKilobytes(long pid) {
        return read(pid, "smaps_rollup")
                .map(rollup -> kilobytes(rollup, "Pss:"))
                .orElse(0L);
    }

    static double cpuSeconds(String stat) {
        // The second field is the name in brackets and may hold anything.
        var fields = BLANKS.split(stat.substring(stat.lastIndexOf(')') + 2), -1);
        long ticks = 0;
        for (var field = FIRST_OF_TIMES; field < FIRST_OF_TIMES + TIMES; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks / TICKS_A_SECOND;
    }

    static long kilobytes(String status, String name) {
        return status.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> BLANKS.split(line, -1)[1])
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    private static Optional<String> read(long pid, String file) {
        @Nullable String text;
        try {
            text = Files.readString(Path.of("/proc", String.valueOf(pid), file));
        } catch (IOException e) {
            // It ended, or this user may not look.
            text = null;
        }
        return Optional.ofNullable(text);
    }
}
