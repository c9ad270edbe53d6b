package io.redress.procedure.organizations;

import io.redress.procedure.category.Category;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Every leaf of a tree can be told from the others by what people write. */
class TextSetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mobile-branch",
                "mobile-network",
                "hotel",
                "auto-dealer",
                "school",
                "mall",
                "attraction",
                "restaurant",
                "property",
                "service-hall",
                "care-centre"
            })
    void readsEveryTextAsItsCategory(String organization) {
        assertThat(LabelledText.misread(Deployed.organization(organization).procedure()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mobile-branch",
                "mobile-network",
                "hotel",
                "auto-dealer",
                "school",
                "mall",
                "attraction",
                "restaurant",
                "property",
                "service-hall",
                "care-centre"
            })
    void knowsTextsInBothLanguagesForEveryLeaf(String organization) {
        Deployed deployed = Deployed.organization(organization);
        List<LabelledText> texts = LabelledText.of(deployed.procedure());
        assertThat(deployed.leaves()).hasSizeGreaterThanOrEqualTo(12).allSatisfy(leaf -> {
            assertThat(inChinese(texts, leaf, true))
                    .as("%s, Chinese", leaf.code())
                    .isGreaterThan(1);
            assertThat(inChinese(texts, leaf, false))
                    .as("%s, English", leaf.code())
                    .isGreaterThan(1);
        });
    }

    private static long inChinese(List<LabelledText> texts, Category leaf, boolean chinese) {
        return texts.stream()
                .filter(text -> text.category().equals(leaf.code()))
                .filter(text -> text.text().codePoints().anyMatch(Character::isIdeographic) == chinese)
                .count();
    }
}
