package io.redress.bench.measure;

import org.junit.jupiter.api.Test;

import java.util.stream.DoubleStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MedianTest {

    @Test
    void isTheMiddleOrTheMeanOfTheTwoInTheMiddle() {
        assertThat(Median.of(DoubleStream.of(9, 1, 2))).isEqualTo(2);
        assertThat(Median.of(DoubleStream.of(9, 1, 2, 4))).isEqualTo(3);
        assertThatThrownBy(() -> Median.of(DoubleStream.empty())).isInstanceOf(IllegalArgumentException.class);
    }
}
