package io.redress.local.journey;

import io.redress.local.journey.cast.Complaint;
import io.redress.local.journey.cast.House;
import io.redress.local.journey.cast.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A care centre: a question that nobody answers in a day becomes a complaint; word is due every two working days. */
@Order(19)
class CareCentreJourneyTest {

    private static final String HEAD = "K3001";

    private final SuiteFixture suite = SuiteFixture.running();
    private final House centre = new House(suite, "care-centre");

    @Test
    void takesAQuestionForAComplaintWhenNobodyAnswersIt() {
        var answered = asks(19_101);
        var forgotten = asks(19_102);
        var head = centre.person(HEAD);
        assertThat(nature(answered)).isEqualTo("communicative");
        assertThat(nature(forgotten)).isEqualTo("communicative");

        head.accepts(answered);
        head.acts(answered, "reply", new JsonObject().put("text", "空腹八小时即可，温水可以喝。"));
        suite.advance(Duration.ofHours(25));

        await().untilAsserted(() -> assertThat(nature(forgotten)).isEqualTo("valid"));
        assertThat(nature(answered)).isEqualTo("communicative");
        assertThat(head.log(forgotten))
                .extracting(entry -> Json.type(entry))
                .containsSubsequence("case.deadline-missed", "case.reclassified");
    }

    @Test
    void breaksAPromiseWhenNoWordCameForTwoWorkingDays() {
        var complaint = centre.receives(centre.form("web", "service/attitude").put("customer", customer(19_103)));
        var head = centre.person(HEAD);
        head.accepts(complaint);
        head.acts(complaint, "progress", new JsonObject().put("text", "正在调看监控。"));
        var due = head.opens(complaint).dueAt("progress");

        suite.moveTo(due.plusSeconds(60));

        await().untilAsserted(() -> assertThat(head.log(complaint)).anySatisfy(entry -> {
            assertThat(Json.type(entry)).isEqualTo("case.deadline-missed");
            assertThat(entry.getJsonObject("data").getString("milestone")).isEqualTo("progress");
        }));
        assertThat(head.opens(complaint).dueAt("progress")).isAfter(due);
    }

    private Complaint asks(int number) {
        return centre.receives(centre.form("web", "service/attitude")
                .put("demands", new JsonArray().add("information"))
                .put("description", "体检前要空腹多久？")
                .put("customer", customer(number)));
    }

    private static JsonObject customer(int number) {
        return House.customer(number);
    }

    private String nature(Complaint complaint) {
        return centre.person(HEAD).opens(complaint).body().getString("nature");
    }
}
