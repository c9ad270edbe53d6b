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
import java.util.function.Predicate;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What complaints say together: early warnings at a branch, a corrective notice at a hotel. */
@Order(45)
class GatheringJourneyTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final SuiteFixture suite = SuiteFixture.running();
    private final Http anyone = new Cast(suite).anyone();

    @Test
    void warnsOfManyAtOneHallAndAtOnceOfAThreat() {
        var five = IntStream.range(0, 5)
                .mapToObj(n -> complains("mobile-branch", "service/hall", "营业厅排队一个多小时。", "HALL-9", n))
                .toList();
        var threat = complains("mobile-branch", "service/hall", "再不解决我就找媒体曝光！", "HALL-8", 6);

        var cluster = awaited("/api/warnings", warning -> "HALL-9".equals(warning.getString("site")));
        assertThat(cluster.getString("level")).isEqualTo("general");
        assertThat(cluster.getJsonArray("complaints"))
                .isEqualTo(new JsonArray(five.stream()
                        .map(complaint -> complaint.id().toString())
                        .toList()));
        assertThat(cluster.getJsonArray("recipients")).isEqualTo(JsonArray.of("service-head", "hall-manager"));
        var serious = awaited("/api/warnings", warning -> "HALL-8".equals(warning.getString("site")));
        assertThat(serious.getString("level")).isEqualTo("serious");
        assertThat(serious.getJsonArray("complaints"))
                .isEqualTo(JsonArray.of(threat.id().toString()));
    }

    @Test
    void tellsHousekeepingToMendWhatComesBackAThirdTime() {
        IntStream.range(10, 13).forEach(n -> complains("hotel", "product/odour", "房间有异味。", "1008", n));

        var notice = await().atMost(PATIENCE)
                .until(
                        () -> anyone.as("supervisor@hotel")
                                .get("/api/notices")
                                .expect(200)
                                .items(),
                        items -> !items.isEmpty())
                .getFirst();
        assertThat(notice.getString("department")).isEqualTo("housekeeping");
        assertThat(notice.getJsonArray("complaints")).hasSize(3);
        assertThat(Json.instant(notice, "dueAt")).isAfter(suite.now());
        var path = "/api/notices/" + notice.getInteger("n");

        var answered = anyone.as("handler.housekeeping@hotel")
                .post(path + "/answer", new JsonObject().put("text", "更换地漏并每日通风。"))
                .expect(200)
                .json();
        assertThat(answered.getString("status")).isEqualTo("answered");
        assertThat(answered.getJsonObject("answer").getBoolean("inTime")).isTrue();
        suite.advance(Duration.ofHours(1));
        var verified = anyone.as("supervisor@hotel")
                .post(
                        path + "/verification",
                        new JsonObject().put("effective", true).put("text", "未再发生。"))
                .expect(200)
                .json()
                .getJsonObject("verification");
        assertThat(verified.getJsonObject("before").getInteger("complaints")).isEqualTo(3);
        assertThat(verified.getJsonObject("after").getInteger("complaints")).isZero();
    }

    private JsonObject awaited(String path, Predicate<JsonObject> wanted) {
        return await().atMost(PATIENCE)
                .until(
                        () -> anyone.as("supervisor@mobile-branch").get(path).expect(200).items().stream()
                                .filter(wanted)
                                .findFirst(),
                        found -> found.isPresent())
                .orElseThrow();
    }

    private Complaint complains(String organization, String category, String description, String site, int n) {
        var form = new JsonObject()
                .put("organization", organization)
                .put("channel", "web")
                .put("category", category)
                .put("description", description)
                .put("demands", new JsonArray().add("solution"))
                .put("place", new JsonObject().put("site", site))
                .put(
                        "customer",
                        new JsonObject()
                                .put("name", "客户")
                                .put("phone", "1370014%04d".formatted(n))
                                .put("language", "zh-CN"));
        return Complaint.of(anyone.post("/api/complaints", form).expect(201).json());
    }
}
