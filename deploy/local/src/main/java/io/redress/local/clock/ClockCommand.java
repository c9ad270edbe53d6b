package io.redress.local.clock;

import io.redress.local.console.Console;
import io.redress.local.console.Refusal;
import io.redress.local.postgres.Databases;
import io.redress.local.process.ProcessFile;
import io.redress.local.process.RunningSuite;
import io.redress.local.suite.Home;
import io.redress.local.suite.Ports;
import io.redress.local.suite.Secrets;
import io.redress.local.suite.Service;
import io.redress.local.suite.Suite;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Moves the clock of a running suite, and comes back when everything the move made due is done. */
public final class ClockCommand {

    private static final String USAGE = "Usage: deploy/local/clock set INSTANT | advance DURATION | settle | show";

    private final Console console;
    private final Home home;
    private final Suite suite;
    private final ClockFile clock;

    public ClockCommand(Console console, Home home, Suite suite) {
        this.console = console;
        this.home = home;
        this.suite = suite;
        this.clock = ClockFile.at(home.data().clock());
    }

    public void run(List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new Refusal(USAGE);
        }
        var parameters = arguments.subList(1, arguments.size());
        switch (arguments.getFirst()) {
            case "show" -> show();
            case "settle" -> settle();
            case "set" -> set(Moments.instant(only(parameters)));
            case "advance" -> advance(only(parameters));
            default -> throw new Refusal(USAGE);
        }
    }

    private void set(Instant instant) {
        var ports = ports();
        if (instant.isBefore(clock.now())) {
            requireNoComplaint(ports);
        }
        clock.set(instant);
        settle();
    }

    private void advance(String duration) {
        ports();
        clock.advance(Moments.duration(duration));
        settle();
    }

    private void settle() {
        new Settling(ports(), suite, console).await();
        show();
    }

    private void show() {
        if (!home.data().clock().toFile().exists()) {
            throw new Refusal(
                    "The suite was never started from %s.".formatted(home.data().root()));
        }
        var offset = clock.offset();
        console.line("%s (the system's clock%s)"
                .formatted(
                        clock.now().truncatedTo(ChronoUnit.SECONDS),
                        offset.isZero() ? "" : " and " + offset.truncatedTo(ChronoUnit.SECONDS)));
    }

    private Ports ports() {
        return RunningSuite.ports(new ProcessFile(home.data().processes()));
    }

    /** Time goes back for nobody who has been promised something. */
    private void requireNoComplaint(Ports ports) {
        var taking = suite.services().getFirst();
        if (hasComplaint(new Databases(ports, Secrets.of(home.data())), taking)) {
            throw new Refusal("There are complaints, so the clock only moves forward; it is %s now."
                    .formatted(clock.now().truncatedTo(ChronoUnit.SECONDS)));
        }
    }

    private static boolean hasComplaint(Databases databases, Service taking) {
        try (var connection = databases.connect(taking.name(), taking.ownerRole());
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select exists (select from journal where type = 'redress.complaint.registered.v1')")) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new Refusal("Whether there are complaints could not be read: " + e.getMessage(), e);
        }
    }

    private static String only(List<String> parameters) {
        if (parameters.size() != 1) {
            throw new Refusal(USAGE);
        }
        return parameters.getFirst();
    }
}
