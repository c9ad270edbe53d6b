package io.redress.local.journey.fault;

import io.redress.contracts.Topics;
import io.redress.local.journey.SuiteFixture;
import io.redress.local.journey.Tables;
import io.redress.local.journey.TopicRecords;
import io.redress.local.journey.cast.Cast;
import io.redress.local.journey.cast.Complaint;
import io.redress.local.journey.cast.Operator;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;

/** A record that cannot be taken in holds up its own stream and nobody else's, until an operator has it tried again. */
class ParkingJourneyTest {

    private static final String SELECT = "select hash from inbox where source = '/intake' and stream = ?";
    private static final String UPDATE = "update inbox set hash = ? where source = '/intake' and stream = ?";

    private final SuiteFixture suite = SuiteFixture.running();
    private final Cast cast = new Cast(suite);
    private final Operator operator = cast.operator();
    private final Tables routing = new Tables(suite, "routing");
    private final Complaint complaint = cast.customer(30_000_001).complainsAbout("billing/wrong-charge");
    private String lastHash = "";

    /** A case that waits for the customer's choice, in a routing that has lost hold of the complaint's chain. */
    @BeforeEach
    void breakTheChain() {
        var handler = cast.handler();
        handler.accepts(complaint);
        handler.findsItSubstantiated(complaint);
        handler.proposesARefund(complaint);
        suite.settle();
        lastHash =
                routing.query(row -> row.getString(1), SELECT, complaint.id()).getFirst();
        routing.change(UPDATE, "f".repeat(64), complaint.id());
    }

    /** Whatever the test came to, the suite is shared. */
    @AfterEach
    void mendTheChain() {
        routing.change(UPDATE + " and hash = repeat('f', 64)", lastHash, complaint.id());
        letters().stream().findFirst().ifPresent(letter -> operator.retries("routing", letter));
    }

    @Test
    void parksItsStreamAndNoOtherAndTakesItInOrderWhenTriedAgain() {
        // When
        var customer = cast.customer(30_000_001);
        customer.chooses(complaint, 1);
        customer.losesTheAccessCodeOf(complaint);
        var other = cast.customer(30_000_002).complainsAbout("billing/wrong-charge");
        suite.settle();

        // Then everything that followed of the stream waits, and is on the topic for eyes
        var parked = letters();
        assertThat(parked)
                .hasSizeGreaterThan(1)
                .allSatisfy(letter -> assertThat(letter.getString("stream"))
                        .isEqualTo(complaint.id().toString()));
        assertThat(parked.getFirst().getString("reason")).contains("broken link");
        assertThat(TopicRecords.of(suite, Topics.COMPLAINTS.deadLetters().name()))
                .filteredOn(record -> new String(record.key(), StandardCharsets.UTF_8)
                        .equals(complaint.id().toString()))
                .hasSameSizeAs(parked);
        assertThat(cast.handler().opens(complaint).body().containsKey("chosen")).isFalse();
        assertThat(cast.handler().opens(other).status()).isEqualTo("open");
        assertThat(operator.deadLetters("followup")).isEmpty();
        assertThat(operator.deadLetters("reporting")).isEmpty();

        // And stays while nothing is mended
        var inVain = operator.retries("routing", parked.getFirst());
        assertThat(inVain).isEqualTo(outcome(0, parked.size()));

        // And is taken in, all of it and in its order, once it is
        routing.change(UPDATE, lastHash, complaint.id());
        assertThat(operator.retries("routing", parked.getLast())).isEqualTo(outcome(parked.size(), 0));
        assertThat(letters()).isEmpty();
        assertThat(cast.handler().opens(complaint).body().getJsonObject("chosen"))
                .isEqualTo(new JsonObject().put("alternative", 1));
        var taken = routing.query(
                row -> row.getLong(1),
                "select sequence from copied_entry where source = '/intake' and stream = ? order by sequence",
                complaint.id());
        assertThat(taken)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, taken.size()).boxed().toList());
    }

    private List<JsonObject> letters() {
        return operator.deadLetters("routing");
    }

    private static JsonObject outcome(int taken, int left) {
        return new JsonObject().put("taken", taken).put("left", left);
    }
}
