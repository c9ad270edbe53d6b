package io.redress.bench.suite;

import io.redress.local.console.Console;
import io.redress.local.console.Refusal;
import io.redress.local.operator.Down;
import io.redress.local.postgres.Databases;
import io.redress.local.suite.Ports;
import io.redress.local.suite.Secrets;
import io.redress.local.suite.Suite;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A suite that this bench started; closing ends it. */
public final class StartedSuite implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String READY = "Ready after";

    private final Place place;
    private final Launch launch;
    private final Process launcher;
    private final CompletableFuture<Long> ready = new CompletableFuture<>();
    private final Thread end = new Thread(this::end, "end of the suite");
    private final Duration readyAfter;
    private final Processes processes;
    private final Lags lags;

    private StartedSuite(Place place, Launch launch, Console console) {
        this.place = place;
        this.launch = launch;
        // What an earlier run left when it was killed.
        new Down(
                        new Console(new PrintStream(OutputStream.nullOutputStream())),
                        place.home().data())
                .run();
        var begin = System.nanoTime();
        this.launcher = launched();
        Runtime.getRuntime().addShutdownHook(end);
        Thread.ofPlatform().daemon().name("output of the suite").start(() -> follow(console));
        try {
            this.readyAfter = Duration.ofNanos(awaitReady() - begin);
        } catch (Refusal refusal) {
            close();
            throw refusal;
        }
        this.processes = new Processes(place.home().data(), launcher.toHandle());
        this.lags = new Lags(ports(), launch.services());
    }

    public static StartedSuite start(Place place, Launch launch, Console console) {
        return new StartedSuite(place, launch, console);
    }

    /** From the call of the script until it said so. */
    public Duration readyAfter() {
        return readyAfter;
    }

    public Place place() {
        return place;
    }

    public Ports ports() {
        return place.home().ports();
    }

    public Suite services() {
        return launch.services();
    }

    public Processes processes() {
        return processes;
    }

    public Lags lags() {
        return lags;
    }

    public Databases databases() {
        return new Databases(ports(), Secrets.of(place.home().data()));
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            // The bench itself is being ended: the hook has run or runs now.
        }
    }

    private Process launched() {
        var builder = new ProcessBuilder(launch.command())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().putAll(place.environment());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows the launcher's steps, not its welcome: nobody types anything into this suite. */
    private void follow(Console console) {
        try (var lines = launcher.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(READY)) {
                    ready.complete(System.nanoTime());
                }
                if (line.startsWith("[") || (!ready.isDone() && !line.isBlank())) {
                    console.line("          " + line);
                }
            }
        } catch (IOException e) {
            // The launcher has gone.
        }
        ready.completeExceptionally(new Refusal("The suite ended instead of becoming ready."));
    }

    private long awaitReady() {
        try {
            return ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Refusal("The suite was not ready after %d s.".formatted(PATIENCE.toSeconds()), e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The launcher ends its children when it is asked to end. */
    private void end() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                launcher.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
