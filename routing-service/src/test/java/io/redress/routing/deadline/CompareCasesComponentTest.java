package io.redress.routing.deadline;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.routing.testing.CaseDriver;
import io.redress.routing.testing.OnInfrastructure;
import io.redress.routing.testing.TestTime;
import io.redress.runtime.testing.TestPostgres;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import jakarta.inject.Inject;

import static io.redress.routing.testing.CaseDriver.CLOSURE;
import static io.redress.routing.testing.CaseDriver.REPLY;
import static io.redress.routing.testing.Registered.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CompareCasesComponentTest extends OnInfrastructure {

    @Inject
    CompareCases compareCases;

    @Test
    void findsNothingWhereNobodyMeddled() {
        var complaint = register(aComplaint());
        new CaseDriver(complaint, "E1024").resolved().done("closure", CLOSURE).done("reply", REPLY);

        assertThat(difference(complaint.id())).isEmpty();
    }

    /** Between taking a case up and dating the entry a real clock goes on. */
    @Test
    void findsNothingInDatesThatAPauseMovedWhileTheClockTicks() {
        var complaint = register(aComplaint().about("product-quality/mobile/no-data"));
        var road = new CaseDriver(complaint, "E3001");
        TestTime.CLOCK.tick(Duration.ofMillis(700));

        road.done("acceptance", "{\"decision\": \"papers-asked\", \"papers\": [\"bill\"], \"reason\": \"Which bill?\"}")
                .done("resumption", "{\"reason\": \"It is here.\"}");

        assertThat(difference(complaint.id())).isEmpty();
    }

    @Test
    void findsARowAndATimerThatSomebodyChanged() {
        var row = register(aComplaint()).id();
        var timer = register(aComplaint()).id();

        TestPostgres.running()
                .execute(
                        "routing",
                        "update case_file set state = replace(state, 'billing', 'network') where id = '%s'"
                                .formatted(row),
                        "update clock set due_at = due_at + interval '1 day' where case_id = '%s'".formatted(timer));

        assertThat(difference(row)).get().asString().contains("row of case");
        assertThat(difference(timer)).get().asString().contains("timers of case");
    }

    private Optional<String> difference(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> compareCases.difference(id));
    }
}
