package io.redress.followup.round;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.followup.FollowupSuite;
import io.redress.runtime.journal.Head;
import io.redress.runtime.journal.Journal;
import io.redress.runtime.testing.TestPostgres;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class FollowupsComponentTest extends FollowupSuite {

    @Inject
    Followups followups;

    @Inject
    Journal journal;

    @Test
    void standsWhereTheFoldOfItsStreamStands() {
        var complaint = resolved();
        var n = callback(complaint);
        claim(CALLER, n);
        attempt(CALLER, n, "{\"outcome\": \"busy\"}");
        claim(COLLEAGUE, n);
        attempt(COLLEAGUE, n, reached(true, 4));

        var entries = journal.entries(complaint);

        assertThat(entries).hasSize(6);
        assertThat(followups.difference(complaint, entries)).isEmpty();
        assertThat(followups.head(complaint)).isEqualTo(entries.getLast().head());
    }

    @Test
    void seesAStateRowThatSomebodyAltered() {
        var complaint = resolved();
        callback(complaint);

        TestPostgres.running()
                .execute(
                        "followup",
                        "update followup set state = '{\"callbacks\":[],\"answers\":[]}' where complaint = '%s'"
                                .formatted(complaint));

        assertThat(followups.difference(complaint, journal.entries(complaint))).isPresent();
    }

    @Test
    void beginsAStreamNobodyHasWrittenTo() {
        var complaint = registered(_ -> {});

        assertThat(followups.head(complaint)).isEqualTo(Head.start(complaint));
        assertThat(followups.of(complaint)).isEqualTo(Followup.NONE);
    }
}
