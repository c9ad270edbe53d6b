package io.redress.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * A process that a launcher started, as one that did not start it can know it again: by pid and start time, since pids are used again.
 *
 * @param started to the millisecond, as the operating system tells it
 */
public record Running(String name, long pid, Instant started, StopSignal signal) {

    /** The system derives start times from its boot time, which a correction of its clock moves a little. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    /** Where Linux shows its processes; other systems have no such folder. */
    private static final Path PROCESSES = Path.of("/proc/self");

    private static final Duration PAUSE = Duration.ofMillis(20);

    public static Running of(String name, ProcessHandle handle, StopSignal signal) {
        return new Running(name, handle.pid(), handle.info().startInstant().orElse(Instant.EPOCH), signal);
    }

    /** The process while it lives; empty when it has ended, also when another one has its pid now. */
    public Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(this::isTheSame)
                .filter(handle -> !hasEnded(handle));
    }

    /** Dead, though its parent has not asked yet how it ended: the JVM counts such a one as alive. */
    private static boolean hasEnded(ProcessHandle handle) {
        try {
            var line = Files.readString(Path.of("/proc", String.valueOf(handle.pid()), "stat"), ISO_8859_1);
            // The state stands behind the name, which is in brackets and may hold anything.
            return line.startsWith(") Z", line.lastIndexOf(')'));
        } catch (NoSuchFileException e) {
            return Files.exists(PROCESSES);
        } catch (IOException e) {
            // It ended while it was looked at.
            return true;
        }
    }

    private boolean isTheSame(ProcessHandle other) {
        var start = other.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(started, start).abs().compareTo(TOLERANCE) <= 0;
    }

    /** Asks it to end; a frozen one is woken so that it hears. */
    public void ask() {
        if (handle().isPresent()) {
            send(signal.name());
            send("CONT");
        }
    }

    /** Waits until it has ended, and ends it by force after that time. Returns whether it ended by itself. */
    public boolean await(Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        // By hand: for processes that are not its own children the JVM looks a few times a second at best.
        while (System.nanoTime() < end) {
            if (handle().isEmpty()) {
                return true;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        handle().ifPresent(ProcessHandle::destroyForcibly);
        while (handle().isPresent()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return false;
    }

    /** By the shell's own kill: the JVM knows TERM and KILL alone. */
    public void send(String signalName) {
        try {
            new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(signalName, pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
