package io.redress.local.journey.fault;

import io.redress.local.journey.SuiteFixture;
import io.redress.local.journey.Tables;
import io.redress.local.journey.cast.Cast;
import io.redress.local.journey.cast.Complaint;
import io.redress.local.journey.cast.Handler;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Intake's database is put back to an older state than its topic tells, as after a restore from a backup. */
class HealJourneyTest {

    /** So many complaints that each of the six partitions has one that the backup does not know. */
    private static final int COMPLAINTS = 40;

    private static final Duration STARTED = Duration.ofMinutes(1);

    private static final SuiteFixture SUITE =
            SuiteFixture.start("heal", Map.of(), "--fresh", "--at", "2026-11-02T10:00:00+08:00");

    private final Cast cast = new Cast(SUITE);
    private final Handler handler = cast.handler();
    private final Tables intake = new Tables(SUITE, "intake");
    private final Complaint known = cast.customer(1).complainsAbout("billing/wrong-charge");

    @AfterAll
    static void end() {
        SUITE.close();
    }

    @Test
    void staysShutUntilHealedAndThenHasEveryEntryAgain() {
        // Given a backup, and complaints that came after it
        waitsForAChoice(known);
        var backup = Backup.of(SUITE, "intake");
        cast.customer(1).chooses(known, 1);
        var lost = cast.customer(2).complainsAbout("billing/wrong-charge");
        handler.opens(lost);
        SUITE.settle();
        var entries = intake.ids("select id from journal");
        restart(backup::restore);

        // Then it is not ready, says why, and takes nothing that would fork the chains
        isShutBecause("older than the topic");
        var refused = cast.anyone().post("/api/complaints", cast.customer(3).form("billing/wrong-charge"));
        assertThat(refused.status()).as(refused.text()).isEqualTo(503);

        // When
        var heal = SUITE.command("heal", "intake");

        // Then
        assertThat(heal.exitCode()).as(heal.output()).isZero();
        SUITE.awaitServices();
        SUITE.settle();
        assertThat(intake.ids("select id from journal")).containsAll(entries);
        assertThat(isIntact(known.id())).isTrue();
        assertThat(isIntact(lost.id())).isTrue();
        assertThat(cast.customer(2).sees(lost).getString("reference")).isEqualTo(lost.reference());
        assertThat(cast.operator().deadLetters("intake")).isEmpty();
        var next = cast.customer(4).complainsAbout("billing/wrong-charge");
        assertThat(handler.opens(next).status()).isEqualTo("open");
    }

    @Test
    void listsWhatCannotComeBack() {
        // Given a stream that went on from the backup on another way than the topic tells
        waitsForAChoice(known);
        var backup = Backup.of(SUITE, "intake");
        cast.customer(1).chooses(known, 1);
        SUITE.settle();
        var lost = newest(known);
        IntStream.range(0, COMPLAINTS).forEach(n -> cast.customer(100 + n).complainsAbout("billing/wrong-charge"));
        SUITE.settle();
        backup.restore();
        await().ignoreExceptions().untilAsserted(() -> cast.customer(1).chooses(known, 1));
        restart(() -> {});

        // When
        isShutBecause("older than the topic");
        var heal = SUITE.command("heal", "intake");

        // Then
        assertThat(heal.exitCode()).as(heal.output()).isZero();
        var told = new JsonObject(heal.output().lines().findFirst().orElseThrow());
        assertThat(told.getJsonArray("back")).hasSizeGreaterThanOrEqualTo(COMPLAINTS);
        assertThat(told.getJsonArray("lost").encode()).contains(lost.toString());
        SUITE.awaitServices();
        assertThat(isIntact(known.id())).isFalse();
    }

    private void waitsForAChoice(Complaint complaint) {
        handler.accepts(complaint);
        handler.findsItSubstantiated(complaint);
        handler.proposesARefund(complaint);
        SUITE.settle();
    }

    /** Ends intake as it stands, so that nothing is written or read while it happens, and has it started again afterwards. */
    private static void restart(Runnable meanwhile) {
        var process = SUITE.process("intake");
        var before = process.pid();
        process.freeze();
        meanwhile.run();
        process.kill();
        process.awaitSuccessorOf(before);
    }

    private void isShutBecause(String reason) {
        await().atMost(STARTED)
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .untilAsserted(() -> assertThat(
                                cast.operator().health("intake").expect(503).text())
                        .contains(reason));
    }

    private UUID newest(Complaint complaint) {
        return intake.ids("select id from journal where stream = ? order by sequence desc limit 1", complaint.id())
                .getFirst();
    }

    private boolean isIntact(UUID stream) {
        return cast.operator().verifies("intake", stream).getBoolean("intact");
    }
}
