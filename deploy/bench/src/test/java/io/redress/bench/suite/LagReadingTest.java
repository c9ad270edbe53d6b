package io.redress.bench.suite;

import org.junit.jupiter.api.Test;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class LagReadingTest {

    private static final String SCRAPE = """
            # HELP redress_pending rows
            # TYPE redress_pending gauge
            redress_pending 12.0
            redress_pending_oldest_seconds 3.5
            redress_consumer_lag{topic="redress.cases"} 4.0
            redress_consumer_lag{topic="redress.words"} 1.0
            redress_timers_due 0.0
            http_server_requests_seconds_count{uri="/redress_pending"} 7.0
            """;

    @Test
    void readsTheLagsOfAScrapeAndNothingElse() {
        var reading = LagReading.of(Map.of("intake", SCRAPE));
        assertThat(reading.left())
                .containsOnly(
                        Map.entry("intake pending", 12.0),
                        Map.entry("intake consumer lag", 5.0),
                        Map.entry("intake timers due", 0.0));
        assertThat(reading.isNone()).isFalse();
        assertThat(reading.text()).isEqualTo("intake consumer lag 5, intake pending 12");
    }

    @Test
    void takesWhatIsNotKnownForSomethingLeft() {
        assertThat(LagReading.of(Map.of("routing", "redress_consumer_lag NaN")).isNone())
                .isFalse();
        assertThat(LagReading.of(Map.of("routing", "redress_consumer_lag 0.0")).isNone())
                .isTrue();
    }
}
