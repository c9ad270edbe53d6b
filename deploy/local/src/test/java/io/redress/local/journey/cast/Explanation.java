package io.redress.local.journey.cast;

import io.vertx.core.json.JsonObject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How a due date came about, day by day. */
public record Explanation(JsonObject body) {

    public Instant dueAt() {
        return Json.instant(body, "dueAt");
    }

    public String promise() {
        return body.getString("promise");
    }

    /** The days that count, as {@code 2026-10-09}. */
    public List<String> countedDays() {
        return intervals()
                .filter(interval -> interval.getBoolean("counted"))
                .map(interval -> day(interval).toString())
                .toList();
    }

    /** Why a day counts, or does not. */
    public String why(String day) {
        return intervals()
                .filter(interval -> day(interval).toString().equals(day))
                .map(interval -> interval.getString("why"))
                .findFirst()
                .orElse("nothing is said of " + day);
    }

    private Stream<JsonObject> intervals() {
        return Json.objects(body.getJsonArray("intervals")).stream();
    }

    private static LocalDate day(JsonObject interval) {
        return Shanghai.day(Json.instant(interval, "from"));
    }
}
