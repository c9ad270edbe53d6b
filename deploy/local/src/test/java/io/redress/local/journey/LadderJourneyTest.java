package io.redress.local.journey;

import io.redress.local.journey.cast.Cast;
import io.redress.local.journey.cast.Complaint;
import io.redress.local.journey.cast.Handler;
import io.redress.local.journey.cast.Json;
import io.redress.local.journey.cast.Shanghai;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Who hears of a case, or takes it over, when nobody comes, nobody asks, or somebody refuses: as each organisation's file says. */
@Order(16)
class LadderJourneyTest {

    private final SuiteFixture suite = SuiteFixture.running();
    private final Cast cast = new Cast(suite);

    @Test
    void tellsThePersonInChargeWhenNobodyIsOnSiteWithinThreeMinutes() {
        // Given a leak at two at night
        suite.moveTo(nextNight());
        var leak = registers(
                "property",
                form("property", "building/leak", "楼上漏水,天花板一直在滴。")
                        .put("attributes", new JsonObject().put("onSite", true)));
        var engineering = handler("handler.engineering@property");
        var due = engineering.opens(leak).dueAt("on-site");
        assertThat(due).isEqualTo(Json.instant(leak.answer(), "receivedAt").plus(Duration.ofMinutes(3)));

        // When somebody is there in time for another, and nobody for this one
        var attended = registers(
                "property",
                form("property", "building/leak", "卫生间漏水。").put("attributes", new JsonObject().put("onSite", true)));
        engineering.acts(
                attended, "checklist", new JsonObject().put("item", "on-site").put("result", "done"));
        suite.advance(Duration.ofMinutes(4));

        // Then whoever is in charge is told, dated by the third minute
        var told = await().until(() -> escalations(engineering, leak, "nobody-on-site"), steps -> !steps.isEmpty());
        assertThat(told).hasSize(1);
        assertThat(Json.instant(told.getFirst(), "effectiveAt")).isEqualTo(due);
        assertThat(told.getFirst().getJsonObject("data").getString("to")).isEqualTo("in-charge");
        assertThat(escalations(engineering, attended, "nobody-on-site")).isEmpty();
    }

    @Test
    void mustAskTheDepartmentManagerWithinFifteenMinutesOfARefusal() {
        var service = handler("supervisor@mall");
        var asked = refused(service);
        var forgotten = refused(service);

        service.acts(
                asked,
                "escalation",
                new JsonObject().put("to", "department-manager").put("reason", "客户拒绝方案。"));
        suite.advance(Duration.ofMinutes(16));

        assertThat(service.opens(asked).clock("manager-asked").getString("state"))
                .isEqualTo("met");
        await().untilAsserted(() -> assertThat(
                        service.opens(forgotten).clock("manager-asked").getString("state"))
                .isEqualTo("missed"));
        assertThat(escalations(service, forgotten, "manager-not-asked")).hasSize(1);
        assertThat(escalations(service, asked, "manager-not-asked")).isEmpty();
    }

    @Test
    void handsARefusedProposalUpAndHidesItFromWhomItIsAbout() {
        var form = form("auto-dealer", "repair/quality", "刚修好的刹车又响了。")
                .put("concerns", new JsonObject().put("staff", new JsonArray().add("A1031")));
        var complaint = registers("auto-dealer", form);
        var supervisor = handler("supervisor@auto-dealer");
        var first = supervisor.opens(complaint).owner();
        proposesAndIsRefused(supervisor, complaint);

        var handedUp = await().until(() -> escalations(supervisor, complaint, "refused"), steps -> !steps.isEmpty());

        assertThat(handedUp.getFirst().getJsonObject("data").getBoolean("handedOver"))
                .isTrue();
        assertThat(supervisor.opens(complaint).owner()).isNotEqualTo(first);
        cast.anyone().as("A1031").get("/api/cases/" + complaint.id()).expect(403);
    }

    private Complaint refused(Handler service) {
        var complaint = registers("mall", form("mall", "consumer/goods", "买的鞋开胶了,要一个说法。"));
        proposesAndIsRefused(service, complaint);
        return complaint;
    }

    private static void proposesAndIsRefused(Handler handler, Complaint complaint) {
        if (handler.opens(complaint).status().equals("open")) {
            handler.accepts(complaint);
        }
        var offer = new JsonObject().put("text", "当面道歉。");
        handler.acts(
                complaint,
                "proposal",
                new JsonObject().put("alternatives", new JsonArray().add(offer).add(offer)));
        handler.acts(complaint, "choice", new JsonObject().put("refused", true));
    }

    private Complaint registers(String organization, JsonObject form) {
        return Complaint.of(cast.anyone()
                .as("agent@" + organization)
                .post("/api/complaints", form)
                .expect(201)
                .json());
    }

    private static JsonObject form(String organization, String category, String description) {
        return new JsonObject()
                .put("organization", organization)
                .put("channel", "hotline")
                .put("category", category)
                .put("description", description)
                .put("demands", new JsonArray().add("explanation"))
                .put("customer", new JsonObject().put("name", "王小明").put("phone", "13900016001"));
    }

    private Handler handler(String user) {
        return new Handler(cast.anyone().as(user));
    }

    private static List<JsonObject> escalations(Handler handler, Complaint complaint, String step) {
        return handler.log(complaint).stream()
                .filter(entry -> "case.escalated".equals(entry.getString("type")))
                .filter(entry -> step.equals(entry.getJsonObject("data").getString("step")))
                .toList();
    }

    private Instant nextNight() {
        return Shanghai.time(Shanghai.day(suite.now()).plusDays(1) + "T02:00");
    }
}
