package io.redress.procedure.category;

import io.redress.procedure.category.Quality.Labelled;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class QualityTest {

    private static final Map<String, List<Match>> ANSWERS = Map.of(
            "right", List.of(new Match("a", 1.0, List.of())),
            "wrong", List.of(new Match("b", 1.0, List.of())),
            "unsure", List.of(new Match("a", 0.4, List.of()), new Match("b", 0.4, List.of())),
            "silent", List.of());

    @Test
    void asksCountAgainstRecallAlone() {
        Quality quality = Quality.of(
                List.of(
                        new Labelled("a", "right"),
                        new Labelled("a", "wrong"),
                        new Labelled("a", "unsure"),
                        new Labelled("a", "silent")),
                text -> ANSWERS.getOrDefault(text, List.of()),
                Classification.NONE);
        assertThat(quality).isEqualTo(new Quality(4, 2, 1, 2));
        assertThat(quality.precision()).isEqualTo(0.5);
        assertThat(quality.recall()).isEqualTo(0.25);
        assertThat(quality.firstGuess()).isEqualTo(0.5);
    }
}
