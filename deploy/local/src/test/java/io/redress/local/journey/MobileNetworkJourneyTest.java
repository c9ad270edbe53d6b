package io.redress.local.journey;

import io.redress.local.journey.cast.Cast;
import io.redress.local.journey.cast.Complaint;
import io.redress.local.journey.cast.Http;
import io.redress.local.journey.cast.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A fault that a county notices together: whoever complains about it is told at once what it is and when it ends, and when it is over everybody is
 * told so. Three customers elsewhere, whose neighbours are fine, are looked after one by one.
 */
@Order(44)
class MobileNetworkJourneyTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String REGION = "yangshan";

    private final SuiteFixture suite = SuiteFixture.running();
    private final Http anyone = new Cast(suite).anyone();
    private final Http head = anyone.as("supervisor@mobile-network");

    @Test
    void explainsAFaultToAllWhoNoticeItAndEndsItForAll() {
        var recovery = suite.now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
        var incident =
                head.post("/api/incidents", incident(recovery)).expect(201).json();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(complains(0, "S-1", "known").answer().getJsonObject("incident"))
                                .isNotNull());
        var explained = IntStream.range(1, 30)
                .mapToObj(n -> complains(n, "S-1", "known"))
                .toList();
        var alone = IntStream.range(30, 33)
                .mapToObj(n -> complains(n, "S-2", "fine"))
                .toList();

        assertThat(explained).allSatisfy(complaint -> {
            var told = complaint.answer().getJsonObject("incident");
            assertThat(told.getString("cause")).isEqualTo("carrier-fault");
            assertThat(told.getString("explanation")).isEqualTo("基站设备故障");
            assertThat(Json.instant(told, "expectedRecovery")).isEqualTo(recovery);
        });
        explained.forEach(complaint -> comesTo(complaint, "intercepted"));
        suite.settle();
        assertThat(received(1, "intercepted").getString("text"))
                .contains("基站设备故障")
                .contains("恢复");
        areHandledAlone(alone);

        head.post("/api/incidents/%d/recovery".formatted(incident.getInteger("n")), new JsonObject())
                .expect(200);

        explained.forEach(complaint -> comesTo(complaint, "resolved"));
        suite.settle();
        IntStream.range(1, 30)
                .forEach(n ->
                        assertThat(received(n, "resolved").getString("text")).contains("故障恢复"));
        areHandledAlone(alone);
        areCountedApart(explained.size());
    }

    private void areHandledAlone(List<Complaint> complaints) {
        assertThat(complaints).allSatisfy(complaint -> {
            var kase = comesTo(complaint, "open");
            assertThat(kase.getString("scope")).isEqualTo("individual");
            assertThat(kase.getJsonArray("likelyCauses").getString(0)).isEqualTo("arrears");
        });
    }

    /** Three complaints of 120,000 users; what was explained at once is shown beside them. */
    private void areCountedApart(int explained) {
        var today = LocalDate.ofInstant(suite.now(), ZoneId.of("Asia/Shanghai"));
        var query =
                "/api/reports/kpis?organization=mobile-network&from=%s&to=%s&region=%s".formatted(today, today, REGION);
        await().atMost(PATIENCE).untilAsserted(() -> {
            var rate = anyone.as("analyst@mobile-network").get(query).expect(200).items().stream()
                    .filter(item -> "complaintsPer10k".equals(item.getString("code")))
                    .findFirst()
                    .orElseThrow();
            assertThat(rate.getDouble("value")).isEqualTo(0.25);
            assertThat(rate.getInteger("denominator")).isEqualTo(120_000);
            assertThat(rate.getDouble("withIntercepted")).isGreaterThanOrEqualTo((explained + 3) / 12.0 - 0.01);
        });
    }

    private static JsonObject incident(Instant recovery) {
        return new JsonObject()
                .put("category", "data")
                .put("region", REGION)
                .put("site", "S-1")
                .put("cause", "carrier-fault")
                .put("explanation", new JsonObject().put("zh-CN", "基站设备故障"))
                .put("expectedRecovery", recovery.toString());
    }

    private Complaint complains(int n, String site, String neighbours) {
        var form = new JsonObject()
                .put("organization", "mobile-network")
                .put("channel", "web")
                .put("category", "data/no-data")
                .put("description", "手机上不了网。邻居情况：" + neighbours)
                .put("demands", new JsonArray().add("solution"))
                .put("place", new JsonObject().put("region", REGION).put("site", site))
                .put("subject", new JsonObject().put("type", "phone-number").put("id", phone(n)))
                .put(
                        "customer",
                        new JsonObject()
                                .put("name", "客户")
                                .put("phone", phone(n))
                                .put("language", "zh-CN"));
        return Complaint.of(anyone.post("/api/complaints", form).expect(201).json());
    }

    private JsonObject comesTo(Complaint complaint, String status) {
        var path = "/api/cases/" + complaint.id();
        await().atMost(PATIENCE)
                .until(
                        () -> {
                            var reply = head.get(path);
                            return reply.status() == 200 ? reply.json().getString("status") : "none";
                        },
                        status::equals);
        return head.get(path).expect(200).json();
    }

    private JsonObject received(int n, String template) {
        return anyone.get("/api/outbox?to=" + phone(n)).expect(200).items().stream()
                .filter(message -> template.equals(message.getString("template")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s received no message '%s'".formatted(phone(n), template)));
    }

    private static String phone(int n) {
        return "1370013%04d".formatted(n);
    }
}
