package io.redress.local.journey.cast;

import io.vertx.core.json.JsonObject;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

/** Who reads the reports. */
public record Analyst(Http http) {

    /** Counts of what was received from one day to another, both included. */
    public JsonObject summary(LocalDate from, LocalDate to, String groupBy) {
        return http.get("/api/reports/summary%s&groupBy=%s".formatted(range(from, to), groupBy))
                .expect(200)
                .json();
    }

    public JsonObject totals(LocalDate from, LocalDate to) {
        return summary(from, to, "category").getJsonObject("totals");
    }

    public JsonObject keyFigure(String code, LocalDate from, LocalDate to) {
        var figures = http.get("/api/reports/kpis" + range(from, to)).expect(200).items().stream()
                .filter(item -> code.equals(item.getString("code")))
                .toList();
        assertThat(figures).as("key figure %s", code).hasSize(1);
        return figures.getFirst();
    }

    private static String range(LocalDate from, LocalDate to) {
        return "?organization=%s&from=%s&to=%s".formatted(Cast.ORGANIZATION, from, to);
    }
}
