package io.redress.procedure.condition;

import io.redress.procedure.category.Attribute;
import io.redress.procedure.source.Finding;
import io.redress.procedure.source.Findings;
import io.redress.procedure.vocabulary.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class ConditionsTest {

    private static final RoutingFacts COMPLAINT = RoutingFacts.on("web")
            .category("billing/wrong-charge")
            .place("north", "n-7")
            .subjectType("account")
            .customer("valued", "individual", "en")
            .demands(List.of("refund", "respect"))
            .needs(List.of("elderly"))
            .concerns("desk", true)
            .affectsOthers(true)
            .loss(new BigDecimal("120.50"))
            .source("12345")
            .selfService(true)
            .attributes(Map.of("policy", "double-refund", "amount", new BigDecimal("36.50"), "paid", true))
            .build();
    private static final CaseFacts CASE =
            CaseFacts.of(COMPLAINT, "grave", "valid", "group", "desk", "substantiated", "slip", "solved", 2);

    private final Findings findings = new Findings();
    private final Conditions conditions = new Conditions(
            Map.of(
                    "policy", attribute("policy", Attribute.Type.CODE),
                    "amount", attribute("amount", Attribute.Type.MONEY),
                    "paid", attribute("paid", Attribute.Type.BOOLEAN),
                    "since", attribute("since", Attribute.Type.DATE),
                    "plate", attribute("plate", Attribute.Type.TEXT)),
            Map.of(Variable.Known.CHANNELS, Set.of("web", "visit")),
            Map.of(),
            findings);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complaint.category.within('billing')",
                "complaint.category.within('billing/wrong-charge')",
                "!complaint.category.within('bill')",
                "complaint.channel == 'web' && complaint.selfService",
                "complaint.region == 'north' && complaint.site.startsWith('n-')",
                "complaint.subjectType == 'account' && complaint.tier == 'valued' && complaint.kind == 'individual'",
                "complaint.language == 'en'",
                "'refund' in complaint.demands && !('exchange' in complaint.demands)",
                "complaint.demands.exists(d, d.startsWith('ref')) && size(complaint.demands) == 2",
                "'elderly' in complaint.needs",
                "complaint.concerns == 'desk' && complaint.concernsStaff",
                "complaint.affectsOthers",
                "complaint.loss > 120 && complaint.loss <= 120.5",
                "complaint.source in ['12345', '12315']",
                "complaint.attributes.policy == 'double-refund'",
                "complaint.attributes.amount >= 36.5 && complaint.attributes.amount < 37",
                "complaint.attributes.paid",
                "complaint.attributes.since == ''",
                "case.severity == 'grave' && case.nature == 'valid' && case.scope == 'group'",
                "case.department == 'desk' && case.finding == 'substantiated' && case.cause == 'slip'",
                "case.result == 'solved' && case.round > 1"
            })
    void seesEveryVariable(String text) {
        Condition condition =
                conditions.compile(text, "", Moment.CASE).orElseThrow(() -> new AssertionError(findings.all()));
        assertThat(condition.holds(CASE)).isTrue();
    }

    @Test
    void whatIsAbsentIsEmpty() {
        CaseFacts nothing = CaseFacts.of(RoutingFacts.on("").build(), null, null, null, null, null, null, null, 1);
        String text =
                "complaint.category == '' && complaint.loss <= 0 && complaint.demands == [] && !complaint.attributes.paid"
                        + " && complaint.attributes.amount <= 0 && case.severity == '' && case.round == 1";
        assertThat(conditions.compile(text, "", Moment.CASE).orElseThrow().holds(nothing))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complaint.channel == 'fax'",
                "'fax' == complaint.channel",
                "complaint.channel != 'fax'",
                "complaint.channel in ['web', 'fax']",
                "complaint.attributes.policy == 'triple-refund'",
                "complaint.attributes.plate == 'A'",
                "complaint.attributes['policy'] == 'double-refund'",
                "complaint.descripton == 'x'",
                "case.severity == 'grave'",
                "complaint.loss",
                "complaint.loss > 'much'"
            })
    void refusesWhatItCannotKnow(String text) {
        assertThat(conditions.compile(text, "", Moment.REGISTRATION)).isEmpty();
        assertThat(findings.all()).extracting(Finding::severity).containsOnly(Finding.Severity.ERROR);
    }

    private static Attribute attribute(String code, Attribute.Type type) {
        Text name = new Text("名", "Name");
        Map<String, Text> values = type == Attribute.Type.CODE ? Map.of("double-refund", name) : Map.of();
        return new Attribute(code, name, type, false, values);
    }
}
