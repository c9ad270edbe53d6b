package io.redress.runtime.profile;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LocalOnlyTest {

    @Test
    void takesASettingOnOneMachineAndInTests() {
        assertThatCode(() -> LocalOnly.check("x", List.of("local"))).doesNotThrowAnyException();
        assertThatCode(() -> LocalOnly.check("x", List.of("other", "test"))).doesNotThrowAnyException();
    }

    @Test
    void refusesItAnywhereElse() {
        assertThatThrownBy(() -> LocalOnly.check("redress.limits=off", List.of("prod")))
                .hasMessage(
                        "redress.limits=off is for one machine: it is taken in the profile local alone, and this is prod.");
        assertThatThrownBy(() -> LocalOnly.check("x", List.of())).isInstanceOf(IllegalStateException.class);
    }
}
