package io.redress.local.process;

import io.redress.local.console.Console;
import io.redress.local.console.Refusal;
import io.redress.local.process.ProcessFile.Content;
import io.redress.local.suite.Ports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The processes of a running suite. While the suite starts, the end of one is the end of all; afterwards it is started again. Every start
 * is in the process file before anything else happens.
 */
public final class Supervisor {

    private static final long RESTART_SECONDS = 1;

    private enum Phase {
        STARTING,
        RUNNING,
        ENDING
    }

    private record Watched(Child child, Running running) {}

    private final Console console;
    private final ProcessFile file;
    private final Ports ports;
    private final Map<String, Watched> children = new LinkedHashMap<>();
    private final CompletableFuture<Void> failure = new CompletableFuture<>();
    private final ScheduledExecutorService restarts = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());
    private Phase phase = Phase.STARTING;

    public Supervisor(Console console, ProcessFile file, Ports ports) {
        this.console = console;
        this.file = file;
        this.ports = ports;
    }

    /** Writes the launcher itself into the process file. */
    public synchronized void begin() {
        record();
    }

    public synchronized void start(Child child) {
        if (phase == Phase.ENDING) {
            return;
        }
        try {
            child.turnLog();
            launch(child);
        } catch (IOException e) {
            throw new Refusal("%s could not be started: %s".formatted(child.name(), e.getMessage()), e);
        }
    }

    /** Fails with a line that names the process and its log when one has ended while the suite was starting. */
    public CompletableFuture<Void> failure() {
        return failure;
    }

    /** From now on a process that ends is started again. */
    public synchronized void started() {
        if (phase == Phase.STARTING) {
            phase = Phase.RUNNING;
        }
    }

    /** Ends everything, stage by stage; what does not end in time is killed. */
    public void end() {
        List<Watched> all;
        synchronized (this) {
            phase = Phase.ENDING;
            all = new ArrayList<>(children.values());
        }
        restarts.shutdownNow();
        Ending.end(
                all.stream()
                        .map(watched -> new Ending.Staged(
                                watched.running(), watched.child().stage()))
                        .toList(),
                console);
        file.delete();
    }

    private void launch(Child child) throws IOException {
        var process = child.start();
        children.put(child.name(), new Watched(child, Running.of(child.name(), process.toHandle(), child.signal())));
        record();
        var _ = process.onExit().thenAccept(ended -> ended(child, ended));
    }

    private void record() {
        var processes = new ArrayList<Running>();
        processes.add(Running.of(ProcessFile.LAUNCHER, ProcessHandle.current(), StopSignal.TERM));
        children.values().forEach(watched -> processes.add(watched.running()));
        file.write(new Content(ports, processes));
    }

    private synchronized void ended(Child child, Process process) {
        switch (phase) {
            case STARTING ->
                failure.completeExceptionally(
                        new Refusal("%s ended while the suite was starting (exit code %d): see %s."
                                .formatted(child.name(), process.exitValue(), child.log())));
            case RUNNING -> {
                console.step("%s ended (exit code %d); it is started again in %d s. Log: %s"
                        .formatted(child.name(), process.exitValue(), RESTART_SECONDS, child.log()));
                startLater(child);
            }
            case ENDING -> {}
        }
    }

    private void startLater(Child child) {
        var _ = restarts.schedule(() -> startAgain(child), RESTART_SECONDS, TimeUnit.SECONDS);
    }

    private synchronized void startAgain(Child child) {
        if (phase != Phase.RUNNING) {
            return;
        }
        try {
            launch(child);
        } catch (IOException e) {
            console.step("%s could not be started again (%s); the next attempt is in %d s."
                    .formatted(child.name(), e.getMessage(), RESTART_SECONDS));
            startLater(child);
        }
    }
}
