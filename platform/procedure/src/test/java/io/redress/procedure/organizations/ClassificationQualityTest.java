package io.redress.procedure.organizations;

import io.redress.procedure.Procedure;
import io.redress.procedure.category.Quality;
import io.redress.procedure.category.Quality.Labelled;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** The telecom operator's texts were written without looking at its terms: they measure, and the floors hold what was reached. */
class ClassificationQualityTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final Procedure procedure =
            Deployed.organization("telecom-operator").procedure();
    private final List<Labelled> texts = LabelledText.of(procedure).stream()
            .map(text -> new Labelled(text.category(), text.text()))
            .toList();

    @Test
    void coversEveryLeafInBothLanguages() {
        assertThat(texts).hasSizeGreaterThanOrEqualTo(120);
        assertThat(texts.stream().map(Labelled::category).distinct())
                .containsExactlyInAnyOrderElementsOf(procedure.categories().all().stream()
                        .filter(category -> category.isLeaf())
                        .map(category -> category.code())
                        .toList());
    }

    @Test
    void decidesWellInChinese() {
        Quality quality = quality(true);
        assertThat(quality.precision()).as("precision, %s", quality).isGreaterThanOrEqualTo(0.95);
        assertThat(quality.recall()).as("recall, %s", quality).isGreaterThanOrEqualTo(0.75);
        assertThat(quality.firstGuess()).as("first guess, %s", quality).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void decidesWellInEnglish() {
        Quality quality = quality(false);
        assertThat(quality.precision()).as("precision, %s", quality).isGreaterThanOrEqualTo(0.95);
        assertThat(quality.recall()).as("recall, %s", quality).isGreaterThanOrEqualTo(0.75);
        assertThat(quality.firstGuess()).as("first guess, %s", quality).isGreaterThanOrEqualTo(0.9);
    }

    private Quality quality(boolean chinese) {
        return Quality.of(
                texts.stream()
                        .filter(text -> HAN.matcher(text.text()).find() == chinese)
                        .toList(),
                procedure::classify,
                procedure.classification());
    }
}
