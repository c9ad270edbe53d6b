package io.redress.local.journey;

import io.redress.local.FreePorts;
import io.redress.local.clock.ClockFile;
import io.redress.local.clock.Settling;
import io.redress.local.console.Console;
import io.redress.local.journey.Commands.Finished;
import io.redress.local.journey.cast.Http;
import io.redress.local.journey.cast.Operator;
import io.redress.local.operator.Down;
import io.redress.local.postgres.Databases;
import io.redress.local.process.ProcessFile;
import io.redress.local.suite.DataFolder;
import io.redress.local.suite.Ports;
import io.redress.local.suite.Secrets;
import io.redress.local.suite.Suite;
import io.redress.local.up.Replica;
import org.jspecify.annotations.Nullable;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import static org.awaitility.Awaitility.await;

/**
 * A suite of real processes on free ports, with its data beneath {@code target}. {@link #running()} is shared by all tests of a run and ends
 * with the JVM; tests that break, end or restart a suite share {@link #doomed()}.
 */
public final class SuiteFixture {

    private static final Duration STARTED = Duration.ofMinutes(3);
    private static final Duration ENDED = Duration.ofMinutes(2);

    private static @Nullable SuiteFixture running;
    private static @Nullable SuiteFixture doomed;

    private final Commands commands;
    private Process launcher;

    private SuiteFixture(Commands commands, String... options) {
        this.commands = commands;
        this.launcher = commands.up(options);
        awaitReady();
    }

    /** The suite of this test run; the first call starts it with empty data, in the afternoon before a week of holidays. */
    public static synchronized SuiteFixture running() {
        if (running == null) {
            running = start("journey", "2026-09-30T16:00:00+08:00");
        }
        return running;
    }

    /** Another one, in no state to be relied on: for tests after which nobody could go on. It begins on a Monday morning. */
    public static synchronized SuiteFixture doomed() {
        if (doomed == null) {
            doomed = start("doomed", "2026-11-02T10:00:00+08:00");
        }
        return doomed;
    }

    /** @param name of its folder beneath target */
    private static SuiteFixture start(String name, String at) {
        var data = Commands.dataOf(name);
        // What a run before left when its JVM was killed.
        new Down(new Console(System.out), data).run();
        var suite = new SuiteFixture(new Commands(FreePorts.find(), data, Map.of()), "--fresh", "--at", at);
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "end of the suite " + name));
        return suite;
    }

    /** Starts it again on the data it has, after its end or that of its launcher. */
    public void startAgain(String... options) {
        launcher = commands.up(options);
        awaitReady();
    }

    /** The gateway's address. */
    public String url() {
        return ports().gatewayUrl();
    }

    /** A service's own address. */
    public String url(String service) {
        return ports().url(Suite.REDRESS.service(service));
    }

    public String kafka() {
        return ports().kafkaAddress();
    }

    public Ports ports() {
        return commands.ports();
    }

    public DataFolder data() {
        return commands.data();
    }

    /** A connection to a service's database as the role that owns its tables; it may read and forge everything there. */
    public Connection database(String service) throws SQLException {
        return connect(service, Suite.REDRESS.service(service).ownerRole());
    }

    public Connection connect(String database, String role) throws SQLException {
        return new Databases(ports(), Secrets.of(data())).connect(database, role);
    }

    /** A service by its name, {@code postgres} or {@code kafka}. */
    public SuiteProcess process(String name) {
        return new SuiteProcess(name, new ProcessFile(data().processes()));
    }

    public Process launcher() {
        return launcher;
    }

    /** The suite's now. */
    public Instant now() {
        return clock().now();
    }

    public void moveTo(Instant instant) {
        turnTo(instant);
        settle();
    }

    /** Moves there and waits for nothing. */
    public void turnTo(Instant instant) {
        clock().set(instant);
    }

    /** Moves to that moment unless it has passed. */
    public void reach(Instant instant) {
        if (now().isBefore(instant)) {
            moveTo(instant);
        }
    }

    public void advance(Duration duration) {
        clock().advance(duration);
        settle();
    }

    /** Waits until every service says that it is ready, for example after one of the processes was started again. */
    public void awaitServices() {
        var operator = new Operator(this);
        await().atMost(STARTED)
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() -> Suite.REDRESS.services().stream()
                        .allMatch(service -> operator.health(service.name()).status() == 200));
    }

    /** Waits until nothing is due, unpublished or unread. */
    public void settle() {
        new Settling(ports(), Suite.REDRESS, new Console(System.out)).await();
    }

    /** What {@code up} has printed so far. */
    public String output() {
        return commands.outputOfUp();
    }

    /** One more process of a service, beside the one that the launcher looks after; it is ready. */
    public Replica anotherProcessOf(String service) {
        var replica = Replica.start(service, commands.home(), ports(), data());
        await().atMost(STARTED)
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() -> Http.anyone(replica.url()).get("/q/health/ready").status() == 200);
        return replica;
    }

    /** Runs {@code down}, {@code clock …} or another of the launcher's commands on this suite. */
    public Finished command(String... words) {
        return commands.run(words);
    }

    /** As {@link #command}, for one that runs until it is ended. */
    public Process begin(String... words) {
        return commands.begin(words);
    }

    /** What a command that was begun has printed so far. */
    public String outputOf(String command) {
        return commands.outputOf(command);
    }

    private void close() {
        launcher.destroy();
        await().atMost(ENDED).until(() -> !launcher.isAlive());
    }

    private ClockFile clock() {
        return ClockFile.at(data().clock());
    }

    private void awaitReady() {
        await().atMost(STARTED).pollInterval(Duration.ofMillis(100)).until(() -> {
            if (!launcher.isAlive()) {
                throw new IllegalStateException("the suite did not start:\n" + output());
            }
            return output().contains("Ready after");
        });
    }
}
