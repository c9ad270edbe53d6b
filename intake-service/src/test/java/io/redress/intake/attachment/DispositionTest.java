package io.redress.intake.attachment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DispositionTest {

    @ParameterizedTest
    @CsvSource({
        "bill.pdf, bill.pdf",
        "my bill.pdf, my%20bill.pdf",
        "发票.pdf, %E5%8F%91%E7%A5%A8.pdf",
        "a\"; filename=\"b.exe, a%22%3B%20filename%3D%22b.exe"
    })
    void writesEveryNameSoThatItStaysAName(String name, String written) {
        assertThat(Disposition.of(name)).isEqualTo("attachment; filename*=UTF-8''" + written);
    }

    @Test
    void savesWhatHasNoName() {
        assertThat(Disposition.of(null)).isEqualTo("attachment");
    }
}
