package io.redress.local.clock;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WorkTest {

    @Test
    void isNothingWhenEveryFigureIsZero() {
        var scrape = """
                # HELP redress_pending rows to publish
                # TYPE redress_pending gauge
                redress_pending 0.0
                redress_pending_oldest_seconds 12.0
                redress_timers_due 0.0
                redress_consumer_lag{channel="cases",partition="0"} 0.0
                redress_consumer_lag{channel="words",partition="1"} 0.0
                jvm_threads_live_threads 44.0
                """;

        assertThat(Work.of(scrape).text()).isEmpty();
    }

    @Test
    void addsUpWhatIsLeft() {
        var scrape = """
                redress_pending{service="routing"} 2.0
                redress_consumer_lag{partition="0"} 3.0
                redress_consumer_lag{partition="1"} 4.0
                """;

        assertThat(Work.of(scrape).text()).isEqualTo("redress_consumer_lag 7, redress_pending 2");
    }

    @Test
    void isNotNothingWhenAFigureIsUnknown() {
        assertThat(Work.of("redress_consumer_lag NaN\n").text()).isNotEmpty();
    }

    @Test
    void isNotNothingWhenNothingIsTold() {
        assertThat(Work.of("jvm_threads_live_threads 44.0\n").text()).isNotEmpty();
    }
}
