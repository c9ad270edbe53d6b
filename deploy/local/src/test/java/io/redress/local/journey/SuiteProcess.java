package io.redress.local.journey;

import io.redress.local.process.ProcessFile;
import io.redress.local.process.Running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import static org.awaitility.Awaitility.await;

/** One process of a running suite, under whatever pid it has at the moment: killed, the launcher starts it again. */
public record SuiteProcess(String name, ProcessFile file) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public long pid() {
        return running().pid();
    }

    /** {@code kill -9}; returns when the process is gone. */
    public void kill() {
        var killed = running();
        killed.send("KILL");
        await().atMost(PATIENCE).until(() -> killed.handle().isEmpty());
    }

    /** Stops it where it is, with everything it holds and every process it has started, until {@link #thaw()}. */
    public void freeze() {
        signal("STOP");
    }

    public void thaw() {
        signal("CONT");
    }

    /** Waits until it runs under another pid than that. */
    public void awaitSuccessorOf(long pid) {
        await().atMost(PATIENCE).until(() -> {
            var now = running();
            return now.pid() != pid && now.handle().isPresent();
        });
    }

    private void signal(String name) {
        // The process itself first: stopped, it starts no more children beside those that are found.
        running().send(name);
        var children = running().handle().stream()
                .flatMap(ProcessHandle::descendants)
                .map(child -> String.valueOf(child.pid()))
                .toList();
        if (!children.isEmpty()) {
            kill(name, children);
        }
    }

    /** One that has ended by now is no failure. */
    private static void kill(String signal, List<String> pids) {
        try {
            new ProcessBuilder(Stream.concat(Stream.of("kill", "-" + signal), pids.stream())
                            .toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Running running() {
        return file.read().stream()
                .flatMap(content -> content.processes().stream())
                .filter(process -> process.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the suite has no process " + name));
    }
}
