package io.redress.local.up;

import io.redress.local.clock.ClockFile;
import io.redress.local.console.Console;
import io.redress.local.console.Refusal;
import io.redress.local.gateway.Gateway;
import io.redress.local.kafka.KafkaServer;
import io.redress.local.kafka.TopicSetup;
import io.redress.local.postgres.Databases;
import io.redress.local.postgres.PostgresBinaries;
import io.redress.local.postgres.PostgresServer;
import io.redress.local.process.ProcessFile;
import io.redress.local.process.Supervisor;
import io.redress.local.suite.DataFolder;
import io.redress.local.suite.Home;
import io.redress.local.suite.Ports;
import io.redress.local.suite.Secrets;
import io.redress.local.suite.Service;
import io.redress.local.suite.Suite;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Starts the suite: PostgreSQL and Kafka side by side, each service when its database has its shape and the topics are there. */
public final class Up {

    private static final int GROUND = 0;
    private static final int BROKER = 1;
    private static final int SERVICES = 2;

    private final Console console;
    private final Home home;
    private final Suite suite;
    private final Ports ports;
    private final DataFolder data;
    private final ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();

    public Up(Console console, Home home, Suite suite) {
        this.console = console;
        this.home = home;
        this.suite = suite;
        this.ports = home.ports();
        this.data = home.data();
    }

    /** Returns when the suite is ready; the processes then live on beside this one until it ends. */
    public void run(UpOptions options) {
        var file = new ProcessFile(data.processes());
        var tenancy = Tenancy.take(data, file, console);
        if (options.fresh()) {
            data.empty();
            console.step("The data in %s are empty.".formatted(data.root()));
        }
        data.prepare();
        ports.requireFree(suite);
        var secrets = Secrets.prepare(data, suite);
        prepareClock(options);

        var supervisor = new Supervisor(console, file, ports);
        supervisor.begin();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(supervisor, tenancy), "end"));
        start(supervisor, secrets);
        supervisor.started();
        Welcome.print(console, home, suite, ports, data);
    }

    private void prepareClock(UpOptions options) {
        var clock = ClockFile.at(data.clock());
        clock.prepare();
        options.at().ifPresent(clock::set);
    }

    private void end(Supervisor supervisor, Tenancy tenancy) {
        console.line("");
        console.step("Ending the suite …");
        supervisor.end();
        tenancy.close();
        console.step("Ended.");
    }

    private void start(Supervisor supervisor, Secrets secrets) {
        var databases = new Databases(ports, secrets);
        var postgres = run(supervisor, () -> startPostgres(supervisor, secrets, databases));
        var kafka = run(supervisor, () -> startKafka(supervisor));
        var processes = new ServiceProcess(home, suite, ports, data, secrets);
        var readiness = new Readiness(ports, console);
        var everything = new ArrayList<CompletableFuture<Void>>();
        everything.add(run(supervisor, this::openGateway));
        for (var service : suite.services()) {
            var migrated = postgres.thenRunAsync(telling(supervisor, () -> migrate(service, databases)), tasks);
            var start = telling(supervisor, () -> startService(service, supervisor, processes, readiness));
            everything.add(CompletableFuture.allOf(migrated, kafka).thenRunAsync(start, tasks));
        }
        await(supervisor, CompletableFuture.allOf(everything.toArray(CompletableFuture[]::new)));
    }

    private CompletableFuture<Void> run(Supervisor supervisor, Runnable task) {
        return CompletableFuture.runAsync(telling(supervisor, task), tasks);
    }

    /** The task, whose failure is the failure of the whole start at once, whatever else is still under way. */
    private static Runnable telling(Supervisor supervisor, Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                supervisor.failure().completeExceptionally(e);
                throw e;
            }
        };
    }

    private static void await(Supervisor supervisor, CompletableFuture<Void> everything) {
        try {
            CompletableFuture.anyOf(supervisor.failure(), everything).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : e;
        }
    }

    private void startPostgres(Supervisor supervisor, Secrets secrets, Databases databases) {
        var binaries = PostgresBinaries.unpacked(home.folder().resolve("target/postgres"));
        var server = new PostgresServer(binaries, data, ports, secrets);
        var isNew = !server.isInitialised();
        console.step(isNew ? "PostgreSQL: making its folder and starting …" : "PostgreSQL: starting …");
        supervisor.start(server.prepare(GROUND));
        databases.awaitServer();
        databases.create(suite);
        console.step("PostgreSQL takes connections on %s:%d.".formatted(Ports.HOST, ports.postgres()));
    }

    private void migrate(Service service, Databases databases) {
        var scripts = databases.migrate(service);
        console.step("Database %s is in shape (%s)."
                .formatted(service.name(), scripts == 0 ? "as before" : "scripts applied: " + scripts));
    }

    private void startKafka(Supervisor supervisor) {
        console.step("Kafka: starting …");
        supervisor.start(new KafkaServer(data, ports).prepare(BROKER));
        var topics = new TopicSetup(ports);
        topics.awaitBroker();
        var created = topics.create();
        console.step("Kafka listens on %s (%s)."
                .formatted(ports.kafkaAddress(), created == 0 ? "topics as before" : "topics created: " + created));
    }

    private void startService(Service service, Supervisor supervisor, ServiceProcess processes, Readiness readiness) {
        console.step("%s: starting …".formatted(service.name()));
        supervisor.start(processes.prepare(service, SERVICES));
        readiness.await(service);
        console.step("%s is ready on %s.".formatted(service.name(), ports.url(service)));
    }

    private void openGateway() {
        Gateway.open(ports, suite);
        console.step("The gateway listens on %s.".formatted(ports.gatewayUrl()));
    }
}
