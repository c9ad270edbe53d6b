package io.redress.intake.complaint;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en                      | en
                    en-GB,en;q=0.9          | en
                    zh-CN,zh;q=0.9,en;q=0.8 | zh-CN
                    zh,en;q=0.9             | zh-CN
                    fr                      | zh-CN
                    *                       | zh-CN
                    """)
    void takesTheFirstThatTheSuiteSpeaks(String header, String language) {
        assertThat(Languages.first(header)).isEqualTo(language);
    }

    @Test
    void saysNothingWithoutAHeader() {
        assertThat(Languages.first(null)).isNull();
        assertThat(Languages.first("???;;q=x")).isNull();
    }
}
