package io.redress.local.journey.fault;

import io.redress.local.journey.Commands.Finished;
import io.redress.local.journey.SuiteFixture;
import io.redress.local.journey.Tables;
import io.redress.local.journey.cast.Operator;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A service that finds its database in an older state than its topic tells, as after a restore from a backup, and an operator who heals it. */
final class Setback {

    private static final Duration STARTED = Duration.ofMinutes(1);

    private final SuiteFixture suite;
    private final String service;
    private final Backup backup;

    private Setback(SuiteFixture suite, String service) {
        this.suite = suite;
        this.service = service;
        this.backup = Backup.of(suite, service);
    }

    /** Takes the backup: whatever happens from now on is lost later. */
    static Setback prepare(SuiteFixture suite, String service) {
        suite.settle();
        return new Setback(suite, service);
    }

    /** Puts the database back while the service stands still, and starts the service again on what is left. */
    void happens() {
        restart(backup::restore);
        isNoticed();
    }

    /** Puts the database back beneath the running service, which goes on. */
    void happensUnnoticed() {
        backup.restore();
    }

    /** Starts the service on the database that it has by now. */
    void startsAgain() {
        restart(() -> {});
        isNoticed();
    }

    /** Ends the service as it stands, so that nothing is written or read meanwhile, and has it started again afterwards. */
    private void restart(Runnable meanwhile) {
        var process = suite.process(service);
        var before = process.pid();
        process.freeze();
        meanwhile.run();
        process.kill();
        process.awaitSuccessorOf(before);
    }

    /** It is not ready, and says why and what helps. */
    private void isNoticed() {
        var operator = new Operator(suite);
        await().atMost(STARTED)
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .untilAsserted(
                        () -> assertThat(operator.health(service).expect(503).text())
                                .contains("older than the topic", "/api/journal/heal"));
    }

    /** What {@code deploy/local/heal} says; the service is open again and has read on. */
    Finished isHealed() {
        var heal = suite.command("heal", service);
        assertThat(heal.exitCode()).as(heal.output()).isZero();
        suite.awaitServices();
        suite.settle();
        return heal;
    }

    List<UUID> entries() {
        return new Tables(suite, service).ids("select id from journal");
    }

    boolean isIntact(UUID stream) {
        return new Operator(suite).verifies(service, stream).getBoolean("intact");
    }
}
