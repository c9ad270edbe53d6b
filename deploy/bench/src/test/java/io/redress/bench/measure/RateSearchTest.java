package io.redress.bench.measure;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RateSearchTest {

    @ParameterizedTest
    @ValueSource(doubles = {2.5, 7, 49, 50, 137, 999, 6400})
    void comesWithinATenthOfWhatHolds(double limit) {
        var search = new RateSearch(50);
        var tried = 0;
        for (var next = search.next(); next.isPresent(); next = search.next()) {
            search.tried(next.getAsDouble(), next.getAsDouble() <= limit);
            assertThat(++tried).isLessThan(16);
        }
        assertThat(search.held()).isBetween(limit / 1.1, limit);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.9})
    void givesUpWhereNothingHolds(double limit) {
        var search = new RateSearch(50);
        for (var next = search.next(); next.isPresent(); next = search.next()) {
            search.tried(next.getAsDouble(), next.getAsDouble() <= limit);
        }
        assertThat(search.held()).isZero();
    }
}
