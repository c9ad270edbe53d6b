package io.redress.bench.baseline;

import io.redress.bench.load.Limit;
import io.redress.bench.load.Load;
import io.redress.bench.load.Pace;
import io.redress.bench.load.Registrar;
import io.redress.bench.load.Registrations;
import io.redress.bench.suite.StartedSuite;
import io.redress.local.console.Console;
import io.redress.local.console.Refusal;
import io.redress.local.postgres.Databases;
import io.redress.local.suite.Service;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The program that registrations are compared with, made in the database of the service that takes them. */
public final class Baseline {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Databases databases;
    private final Service service;
    private final Shape shape;
    private final List<String> afterwards;

    private Baseline(Databases databases, Service service, Shape shape, List<String> afterwards) {
        this.databases = databases;
        this.service = service;
        this.shape = shape;
        this.afterwards = List.copyOf(afterwards);
    }

    /** Registers two complaints and learns from them what a registration writes. Nothing else may be happening in the suite. */
    public static Baseline learn(StartedSuite suite, Service service, Registrations registrations, Console console) {
        var databases = suite.databases();
        try (var connection = databases.connect(service.name(), service.ownerRole())) {
            var ids = new ArrayList<String>();
            List<Captured> one;
            List<Captured> other;
            List<String> afterwards;
            try (var capture = new Capture(connection);
                    var registrar = new Registrar(
                            registrations, suite.ports().of(service), registered -> ids.add(registered.id()))) {
                // The first of a service's life may do what none after it does.
                for (var n = 0; n < 3; n++) {
                    registrar.once();
                }
                suite.lags().awaitNone(PATIENCE, console);
                one = capture.registration(ids.get(1));
                other = capture.registration(ids.get(2));
                afterwards = capture.afterwards(ids.get(1));
            }
            var shape = Shape.of(one, other);
            Copies.make(connection, shape);
            return new Baseline(databases, service, shape, afterwards);
        } catch (SQLException | IOException e) {
            throw new Refusal("what a registration writes could not be learned: " + e.getMessage(), e);
        }
    }

    public Load run(int connections, Duration time, long count) {
        return Load.run(
                connections,
                new Pace.Eager(),
                Limit.of(time, count),
                () -> new Writer(databases.connect(service.name(), service.ownerRole()), shape));
    }

    /** What a registration writes, and the baseline with it. */
    public String text() {
        return "%d rows in one transaction: %s".formatted(shape.rows(), shape.text());
    }

    /** What the service writes later on for each registration, and the baseline does not. */
    public String afterwards() {
        return afterwards.isEmpty() ? "nothing" : String.join(", ", afterwards);
    }
}
