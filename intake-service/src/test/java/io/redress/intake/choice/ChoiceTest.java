package io.redress.intake.choice;

import io.redress.runtime.problem.Problem;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChoiceTest {

    @Test
    void isOneAlternativeOrNone() {
        assertThat(new Choice(1, null, null).alternative()).isEqualTo(1);
        assertThat(new Choice(null, true, "太少").refused()).isTrue();
        assertThatThrownBy(() -> new Choice(null, null, null)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new Choice(1, true, null)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new Choice(null, false, null)).isInstanceOf(Problem.class);
    }

    @Test
    void hidesTheReason() {
        assertThat(new Choice(null, true, "太少").toString()).doesNotContain("太少");
    }
}
