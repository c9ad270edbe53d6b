package io.redress.followup.survey;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import static org.assertj.core.api.Assertions.assertThat;

class SurveyPageTest {

    @Test
    void speaksTheLanguageTheReaderChose() {
        assertThat(SurveyPage.language("en", List.of(Locale.SIMPLIFIED_CHINESE), "zh-CN"))
                .isEqualTo("en");
        assertThat(SurveyPage.language("zh-CN", List.of(Locale.ENGLISH), "en")).isEqualTo("zh-CN");
    }

    @Test
    void speaksTheBrowsersLanguageNext() {
        assertThat(SurveyPage.language(null, List.of(Locale.GERMAN, Locale.UK), "zh-CN"))
                .isEqualTo("en");
        assertThat(SurveyPage.language(null, List.of(Locale.forLanguageTag("zh-TW")), "en"))
                .isEqualTo("zh-CN");
    }

    @Test
    void speaksTheCustomersLanguageOtherwise() {
        assertThat(SurveyPage.language(null, List.of(), "zh-CN")).isEqualTo("zh-CN");
        assertThat(SurveyPage.language(null, List.of(Locale.GERMAN), "en")).isEqualTo("en");
    }

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(ResourceBundle.getBundle("survey", Locale.ENGLISH).keySet())
                .isEqualTo(ResourceBundle.getBundle("survey", Locale.SIMPLIFIED_CHINESE)
                        .keySet());
    }
}
