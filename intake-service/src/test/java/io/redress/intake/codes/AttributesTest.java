package io.redress.intake.codes;

import io.redress.procedure.category.Attribute;
import io.redress.procedure.vocabulary.Text;
import io.redress.runtime.problem.Violation;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class AttributesTest {

    private static final Text NAME = new Text("字段", "Field");

    private static final Map<String, Attribute> ASKED = Map.of(
            "policy", new Attribute("policy", NAME, Attribute.Type.CODE, true, Map.of("double-refund", NAME)),
            "bars", new Attribute("bars", NAME, Attribute.Type.NUMBER, false, Map.of()),
            "paid", new Attribute("paid", NAME, Attribute.Type.MONEY, false, Map.of()),
            "onSite", new Attribute("onSite", NAME, Attribute.Type.BOOLEAN, false, Map.of()),
            "since", new Attribute("since", NAME, Attribute.Type.DATE, false, Map.of()),
            "licencePlate", new Attribute("licencePlate", NAME, Attribute.Type.TEXT, false, Map.of()));

    @Test
    void partsFactsFromWords() {
        var attributes = Attributes.whole(
                ASKED,
                Map.of(
                        "policy", "double-refund",
                        "bars", 1,
                        "paid", "36.50",
                        "onSite", true,
                        "since", "2026-09-30",
                        "licencePlate", "粤A12345"));

        assertThat(attributes.violations()).isEmpty();
        assertThat(attributes.coded())
                .isEqualTo(Map.of(
                        "policy",
                        "double-refund",
                        "bars",
                        1,
                        "paid",
                        new BigDecimal("36.50"),
                        "onSite",
                        true,
                        "since",
                        "2026-09-30"));
        assertThat(attributes.texts()).isEqualTo(Map.of("licencePlate", "粤A12345"));
    }

    @Test
    void namesEachFieldThatIsWrong() {
        var attributes = Attributes.whole(
                ASKED,
                Map.of(
                        "bars", "many",
                        "paid", -1,
                        "onSite", "yes",
                        "since", "yesterday",
                        "licencePlate", 7,
                        "colour", "red"));

        assertThat(attributes.violations())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder(
                        "attributes.bars",
                        "attributes.paid",
                        "attributes.onSite",
                        "attributes.since",
                        "attributes.licencePlate",
                        "attributes.colour",
                        "attributes.policy");
    }
}
