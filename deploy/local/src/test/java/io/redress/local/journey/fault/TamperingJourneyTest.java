package io.redress.local.journey.fault;

import io.redress.local.journey.SuiteFixture;
import io.redress.local.journey.Tables;
import io.redress.local.journey.cast.Cast;
import io.redress.local.journey.cast.Complaint;
import io.redress.local.journey.cast.Operator;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who owns intake's tables alters its journal; whoever asks for the proof hears of it. */
class TamperingJourneyTest {

    private final SuiteFixture suite = SuiteFixture.running();
    private final Cast cast = new Cast(suite);
    private final Operator operator = cast.operator();
    private final Tables intake = new Tables(suite, "intake");
    private final Complaint complaint = cast.customer(31_000_001).complainsAbout("billing/wrong-charge");
    private String entry = "";
    private JsonObject state = new JsonObject();

    @BeforeEach
    void rememberTheNewestEntry() {
        cast.handler().opens(complaint);
        suite.settle();
        entry = text("select to_jsonb(j)::text from journal j where stream = ? order by sequence desc limit 1");
        state = new JsonObject(text("select to_jsonb(c)::text from complaint c where id = ?"));
    }

    @AfterEach
    void putItBack() {
        intake.change(
                "delete from journal where stream = ? and sequence = ?", complaint.id(), state.getLong("sequence"));
        intake.change("insert into journal select * from jsonb_populate_record(null::journal, ?::jsonb)", entry);
        standAt(state.getLong("sequence"), state.getString("hash"));
        assertThat(operator.verifies("intake").getBoolean("intact")).isTrue();
    }

    @Test
    void findsAnAlteredRow() {
        intake.change(
                "update journal set actor = 'staff:E1024:handler' where stream = ? and sequence = ?",
                complaint.id(),
                state.getLong("sequence"));

        isFoundAt(state.getLong("sequence"));
        var proof = cast.handler().verification(complaint);
        assertThat(proof.getBoolean("intact")).isFalse();
        assertThat(proof.getJsonObject("firstBroken").getLong("sequence")).isEqualTo(state.getLong("sequence"));
    }

    @Test
    void findsATailThatWasCutOff() {
        var cut = new JsonObject(entry);
        intake.change(
                "delete from journal where stream = ? and sequence = ?", complaint.id(), state.getLong("sequence"));
        // The state says that it ends there: the topic alone knows better.
        standAt(state.getLong("sequence") - 1, cut.getString("previous_hash"));

        isFoundAt(state.getLong("sequence"));
    }

    private void isFoundAt(long sequence) {
        var report = operator.verifies("intake");

        assertThat(report.getBoolean("intact")).isFalse();
        assertThat(report.getJsonObject("firstBroken").getString("stream"))
                .isEqualTo(complaint.id().toString());
        assertThat(report.getJsonObject("firstBroken").getLong("sequence")).isEqualTo(sequence);
        var stream = operator.verifies("intake", complaint.id());
        assertThat(stream.getBoolean("intact")).isFalse();
    }

    private void standAt(long sequence, String hash) {
        intake.change("update complaint set sequence = ?, hash = ? where id = ?", sequence, hash, complaint.id());
    }

    private String text(String sql) {
        return intake.query(row -> row.getString(1), sql, complaint.id()).getFirst();
    }
}
