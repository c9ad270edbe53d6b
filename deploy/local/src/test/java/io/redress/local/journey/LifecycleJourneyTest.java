package io.redress.local.journey;

import io.redress.contracts.Topic;
import io.redress.contracts.Topics;
import io.redress.local.process.ProcessFile;
import io.redress.local.suite.Service;
import io.redress.local.suite.Suite;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What deploy/local/up promises of the suite's processes. The last one: it ends the suite that is doomed. */
@Order(Order.DEFAULT + 3)
class LifecycleJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final SuiteFixture suite = SuiteFixture.running();

    @Test
    void letsEachRoleIntoItsOwnDatabaseAlone() throws SQLException {
        for (var service : Suite.REDRESS.services()) {
            for (var role : new String[] {service.name(), service.ownerRole()}) {
                suite.connect(service.name(), role).close();
                Suite.REDRESS.services().stream()
                        .map(Service::name)
                        .filter(other -> !other.equals(service.name()))
                        .forEach(other -> assertThatThrownBy(() -> suite.connect(other, role))
                                .isInstanceOf(SQLException.class)
                                .hasMessageContaining("permission denied"));
                assertThatThrownBy(() -> suite.connect("postgres", role)).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void writesToTheDiskBeforeItAnswers() throws SQLException {
        try (var connection = suite.database("intake");
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select current_setting('fsync'), current_setting('synchronous_commit')")) {
            row.next();

            assertThat(row.getString(1)).isEqualTo("on");
            assertThat(row.getString(2)).isEqualTo("on");
        }
    }

    @Test
    void createsEveryTopicUpFront() throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", suite.kafka()))) {
            assertThat(admin.listTopics().names().get())
                    .containsAll(Topics.all().stream().map(Topic::name).toList());
        }
    }

    @Test
    void refusesToStartTwiceOnTheSameData() {
        var second = suite.command("up");

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.output().lines()).singleElement().asString().contains("already running on " + suite.url());
    }

    @Test
    void movesItsClockForwardAndShowsIt() {
        var before = suite.now();

        var advanced = suite.command("clock", "advance", "90m");

        assertThat(advanced.exitCode()).isZero();
        assertThat(suite.now()).isBetween(before.plus(Duration.ofMinutes(90)), before.plus(Duration.ofMinutes(100)));
    }

    /** What was killed is started again: the journey through the faults tells that of each process. */
    @Test
    void endsWhatAKilledLauncherLeftAndNothingElse() {
        // Given a launcher that could not end its processes
        var own = SuiteFixture.doomed();
        var orphans =
                new ProcessFile(own.data().processes()).read().orElseThrow().children();
        own.launcher().destroyForcibly();
        await().atMost(SOON).until(() -> !own.launcher().isAlive());

        own.startAgain();

        assertThat(orphans)
                .hasSize(6)
                .allSatisfy(orphan -> assertThat(orphan.handle()).isEmpty());
        assertThat(suite.launcher().isAlive()).isTrue();

        // When it is ended by the other command
        var processes =
                new ProcessFile(own.data().processes()).read().orElseThrow().processes();
        var down = own.command("down");

        assertThat(down.exitCode()).isZero();
        assertThat(processes)
                .hasSize(7)
                .allSatisfy(process -> assertThat(process.handle()).isEmpty());
        assertThat(suite.launcher().isAlive()).isTrue();
    }
}
