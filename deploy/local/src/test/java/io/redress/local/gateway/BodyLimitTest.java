package io.redress.local.gateway;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BodyLimitTest {

    @ParameterizedTest
    @CsvSource({
        "/api/complaints, 262144",
        "/api/cases/1/reply, 262144",
        "/api/procedures/check, 8388608",
        "/api/complaints/1/attachments, 22020096",
    })
    void isTheOneOfTheAddress(String path, long bytes) {
        var limit = BodyLimit.of(path);

        assertThat(limit.isExceededBy(bytes)).isFalse();
        assertThat(limit.isExceededBy(bytes + 1)).isTrue();
        assertThat(limit.isExceededBy(String.valueOf(bytes + 1))).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"0", "17"})
    void letsThroughWhatIsSmallOrNotSaid(String contentLength) {
        assertThat(BodyLimit.of("/api/complaints").isExceededBy(contentLength)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999", "many"})
    void refusesALengthThatIsNoNumber(String contentLength) {
        assertThat(BodyLimit.of("/api/complaints").isExceededBy(contentLength)).isTrue();
    }
}
