package io.redress.bench;

import io.redress.bench.report.Part;
import io.redress.local.console.Refusal;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BenchOptionsTest {

    @Test
    void measuresEverythingWhenNothingIsNamed() {
        var options = parse();
        assertThat(options.parts()).containsExactlyInAnyOrder(Part.values());
        assertThat(options.isWhole()).isTrue();
    }

    @Test
    void measuresBForThoseThatNeedItsRate() {
        assertThat(parse("c").parts()).containsExactlyInAnyOrder(Part.B, Part.C);
        assertThat(parse("d").parts()).containsExactlyInAnyOrder(Part.B, Part.D);
        assertThat(parse("--rate", "40", "c").parts()).containsExactly(Part.C);
        assertThat(parse("a", "e").parts()).containsExactlyInAnyOrder(Part.A, Part.E);
    }

    @Test
    void letsOnlyAWholeRunStandForTheProject() {
        assertThat(parse("a").isWhole()).isFalse();
        assertThat(parse("--short").isWhole()).isFalse();
        assertThat(parse("--rate", "40").isWhole()).isFalse();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> parse("f")).isInstanceOf(Refusal.class).hasMessageContaining("'f'");
        assertThatThrownBy(() -> parse("--rate")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> parse("--rate", "fast")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> parse("--rate", "0")).isInstanceOf(Refusal.class);
    }

    private static BenchOptions parse(String... arguments) {
        return BenchOptions.parse(List.of(arguments));
    }
}
