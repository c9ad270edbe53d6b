package io.redress.intake.person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NormalFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "138 0013 8000",
                "138-0013-8000",
                "+86 138 0013 8000",
                "008613800138000",
                "13800138000"
            })
    void knowsANumberHoweverItIsWritten(String written) {
        assertThat(NormalForms.phone(written)).isEqualTo("phone:13800138000");
    }

    @Test
    void keepsForeignNumbersApart() {
        assertThat(NormalForms.phone("+44 20 7946 0958")).isEqualTo("phone:00442079460958");
        assertThat(NormalForms.phone("0044 20 7946 0958")).isEqualTo("phone:00442079460958");
        assertThat(NormalForms.phone("20 7946 0958")).isNotEqualTo("phone:00442079460958");
    }

    @Test
    void ignoresCaseInAddresses() {
        assertThat(NormalForms.email(" Wang@Example.ORG ")).isEqualTo("email:wang@example.org");
    }

    @Test
    void showsNothingOfAContact() {
        assertThat(new Contact("王小明", "13800138000", "wang@example.org", "1").toString())
                .isEqualTo("Contact[phone, email]");
    }
}
