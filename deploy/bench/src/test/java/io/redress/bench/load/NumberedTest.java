package io.redress.bench.load;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

class NumberedTest {

    @Test
    void putsTheNumberWhereverItsMarkStands() {
        var numbered = new Numbered("多收 138######## and ########@example.org #######");
        assertThat(text(numbered.with(42))).isEqualTo("多收 13800000042 and 00000042@example.org #######");
        assertThat(text(numbered.with(87_654_321))).isEqualTo("多收 13887654321 and 87654321@example.org #######");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
