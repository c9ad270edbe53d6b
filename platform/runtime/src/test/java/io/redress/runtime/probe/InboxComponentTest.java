package io.redress.runtime.probe;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.contracts.Topics;
import io.redress.runtime.document.Documents;
import io.redress.runtime.id.Ids;
import io.redress.runtime.testing.Infrastructure;
import io.redress.runtime.testing.TestKafka;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = {
            @ResourceArg(name = "database", value = "probe"),
            @ResourceArg(name = "locations", value = "db/runtime,db/journal,db/probe")
        })
class InboxComponentTest {

    @Inject
    Tallies tallies;

    @Inject
    Effects effects;

    @Inject
    Jdbi jdbi;

    @Inject
    Documents documents;

    @BeforeEach
    void knowAnOperator() {
        var people = """
                {"organization": "probe", "version": 1, "absences": [],
                 "people": [{"staff": "P1", "name": {"zh-CN": "值守", "en": "Operator"}, "positions": [], "roles": ["operator"]}]}
                """;
        QuarkusTransaction.requiringNew()
                .run(() -> documents.publish(
                        "/probe", "redress.people.v1", "probe", Topics.PEOPLE.name(), "probe", people));
    }

    @AfterEach
    void refuseNothing() {
        effects.takeAll();
    }

    @Test
    void takesEachFactInOnceAndInOrder() {
        var tally = Ids.next();
        for (var number = 0; number < 50; number++) {
            tallies.add(tally, number);
        }

        await().until(() -> effects.of(tally).size() == 50);

        assertThat(effects.of(tally)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void ignoresWhatComesAgain() throws Exception {
        var tally = Ids.next();
        var entry = tallies.add(tally, 1);
        await().until(() -> effects.of(tally).size() == 1);

        produce(
                tally.toString(),
                entry.data(),
                headers(entry.id().toString(), "1", entry.hash(), entry.previousHash(), entry.type()));
        // The next entry of the stream lands behind the repetition, in the same partition.
        tallies.add(tally, 3);
        await().until(() -> effects.of(tally).size() == 2);

        assertThat(effects.of(tally)).containsExactly(1L, 2L);
    }

    @Test
    void parksTheStreamOfARefusedFactAndNoOther() {
        effects.refuse(66);
        var broken = Ids.next();
        var sound = Ids.next();

        tallies.add(broken, 1);
        tallies.add(broken, 66);
        tallies.add(broken, 3);
        tallies.add(sound, 4);
        tallies.add(sound, 5);

        await().until(() -> effects.of(sound).size() == 2 && parked(broken).size() == 2);
        assertThat(effects.of(broken)).containsExactly(1L);
        assertThat(parked(broken).get(1).reason()).contains("waits behind");
    }

    @Test
    void retriesWhatIsParkedInOrderByAnOperatorsCall() {
        effects.refuse(67);
        var tally = Ids.next();
        tallies.add(tally, 67);
        tallies.add(tally, 2);
        tallies.add(tally, 3);
        await().until(() -> parked(tally).size() == 3);
        effects.takeAll();

        var outcome = given().auth()
                .preemptive()
                .basic("operator", "operator")
                .post("/api/dead-letters/" + parked(tally).get(2).n() + "/retry");

        assertThat(outcome.statusCode()).isEqualTo(200);
        assertThat(outcome.path("taken").toString()).isEqualTo("3");
        assertThat(effects.of(tally)).containsExactly(1L, 2L, 3L);
        assertThat(parked(tally)).isEmpty();
    }

    @Test
    void waitsForWhatMayStillCome() {
        effects.delay(68);
        var tally = Ids.next();
        tallies.add(tally, 68);
        await().during(Duration.ofMillis(500))
                .until(() -> effects.of(tally).isEmpty() && parked(tally).isEmpty());

        effects.takeAll();

        await().until(() -> effects.of(tally).size() == 1);
    }

    @Test
    void parksWhatNobodyCanRead() throws Exception {
        var tally = Ids.next();

        produce(
                tally.toString(),
                "{",
                headers(Ids.next().toString(), "1", "f".repeat(64), "0".repeat(64), "redress.tally.added.v1"));

        await().until(() -> parked(tally).size() == 1);
        assertThat(parked(tally).getFirst().reason()).contains("not what was hashed");
    }

    @Test
    void parksAGap() throws Exception {
        var tally = Ids.next();

        produce(
                tally.toString(),
                "{}",
                headers(Ids.next().toString(), "3", "f".repeat(64), "e".repeat(64), "redress.tally.added.v1"));

        await().until(() -> parked(tally).size() == 1);
        assertThat(parked(tally).getFirst().reason()).contains("a gap: entry 3 follows entry 0");
    }

    private record Parked(long n, String reason) {}

    private List<Parked> parked(UUID stream) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select n, reason from parked where stream = :stream order by n")
                        .bind("stream", stream)
                        .map((row, context) -> new Parked(row.getLong("n"), row.getString("reason")))
                        .list());
    }

    private static Map<String, String> headers(String id, String sequence, String hash, String previous, String type) {
        return Map.of(
                "ce_id",
                id,
                "ce_source",
                "/probe",
                "ce_type",
                type,
                "ce_time",
                "2026-09-30T08:00:00Z",
                "ce_effectiveat",
                "2026-09-30T08:00:00Z",
                "ce_organization",
                "probe",
                "ce_actor",
                "suite",
                "ce_sequence",
                sequence,
                "ce_hash",
                hash,
                "ce_previoushash",
                previous);
    }

    private static void produce(String key, String value, Map<String, String> headers) throws Exception {
        var settings =
                Map.<String, Object>of("bootstrap.servers", TestKafka.running().bootstrap());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var record = new ProducerRecord<>("redress.complaints", key, value);
            headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        }
    }
}
