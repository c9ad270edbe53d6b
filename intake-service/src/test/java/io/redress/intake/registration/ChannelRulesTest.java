package io.redress.intake.registration;

import io.redress.intake.person.Contact;
import io.redress.procedure.organization.Channel;
import io.redress.procedure.vocabulary.Text;
import io.redress.runtime.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ChannelRulesTest {

    private static final Contact NOBODY = Contact.of(null, null, null, null);
    private static final Contact NAMED = Contact.of("甲", "13800138000", null, null);

    @Test
    void asksForNothingOnAChannelThatAsksForNothing() {
        assertThat(ChannelRules.violations(from(null), channel(null, true, List.of(), null), NOBODY))
                .isEmpty();
    }

    @Test
    void asksForANameAndAWayWhereTheFileDoes() {
        var channel = channel(Channel.Contact.REQUIRED, false, List.of(), null);

        assertThat(ChannelRules.violations(from(null), channel, NOBODY))
                .extracting(Violation::field)
                .containsExactly("customer", "customer.name");
        assertThat(ChannelRules.violations(from(null), channel, NAMED)).isEmpty();
    }

    @Test
    void asksForTheBodyThatPassedItOnAndItsDeadline() {
        var channel = channel(null, true, List.of("12345", "12315"), Channel.Deadline.REQUIRED);
        var deadline = Instant.parse("2026-10-24T10:00:00Z");

        assertThat(ChannelRules.violations(from(null), channel, NOBODY))
                .extracting(Violation::field)
                .containsExactly("source", "source.deadline");
        assertThat(ChannelRules.violations(from(new Registration.Source("regulator", null, deadline)), channel, NOBODY))
                .extracting(Violation::field)
                .containsExactly("source.body");
        assertThat(ChannelRules.violations(from(new Registration.Source("12345", "ZW-1", deadline)), channel, NOBODY))
                .isEmpty();
    }

    @Test
    void namesTheLineOfTheFile() {
        var channel = channel(null, true, List.of("12345"), null);

        assertThat(ChannelRules.violations(from(null), channel, NOBODY))
                .singleElement()
                .isEqualTo(new Violation("source", "must name the body that passed it on")
                        .with("rule", "channels/rules/transfer/bodies"));
    }

    private static Channel channel(
            Channel.@Nullable Contact contact,
            boolean anonymous,
            List<String> bodies,
            Channel.@Nullable Deadline deadline) {
        return new Channel(
                "transfer",
                new Text("转办", "Transfer"),
                false,
                contact,
                anonymous,
                null,
                null,
                null,
                bodies,
                deadline,
                null);
    }

    private static Registration from(Registration.@Nullable Source source) {
        return new Registration(
                "telecom-operator",
                io.redress.intake.registration.Channel.TRANSFER,
                null,
                null,
                "多收",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                source,
                null);
    }
}
