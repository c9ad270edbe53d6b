package io.redress.procedure.message;

import io.redress.procedure.message.Placeholder.Kind;
import io.redress.procedure.vocabulary.Text;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateTest {

    private final Message message = new Message(
            "registered",
            new Text("登记", "Registered"),
            "complaint.registered",
            null,
            null,
            new Text("投诉{reference}", "Complaint {reference}"),
            new Text("{customer.name}，{due.solution}前答复", "Dear {customer.name}, by {due.solution}"),
            new Text("编号{reference}", "Reference {reference}"),
            null,
            null,
            List.of(),
            null,
            false,
            List.of());

    @Test
    void aMediumWithoutATextOfItsOwnHasTheCommonOne() {
        assertThat(message.template("en", Medium.SMS).text()).isEqualTo("Reference {reference}");
        assertThat(message.template("en", Medium.WECHAT).text()).startsWith("Dear");
        assertThat(message.template("zh-Hans", Medium.MAIL).subject()).isEqualTo("投诉{reference}");
        assertThat(message.template("fr", Medium.MAIL).subject()).isEqualTo("Complaint {reference}");
        assertThat(message.recipient()).isEqualTo(Recipient.CUSTOMER);
    }

    @Test
    void namesWhatTheSenderMustKnow() {
        assertThat(message.template("en", Medium.MAIL).placeholders())
                .containsExactly(
                        new Placeholder(Kind.REFERENCE, null),
                        new Placeholder(Kind.CUSTOMER_NAME, null),
                        new Placeholder(Kind.DUE_OF, "solution"));
    }

    @Test
    void fillsEveryGapAndNothingElse() {
        Template filled = message.template("en", Medium.MAIL).filled(gap -> "<" + gap.name() + "$1>");
        assertThat(filled.text()).isEqualTo("Dear <customer.name$1>, by <due.solution$1>");
        assertThat(Template.fill("{customer.name} wrote {this} and {}", gap -> "A"))
                .isEqualTo("A wrote {this} and {}");
    }

    @Test
    void tellsTheBodyOfTheFactFromANamedOne() {
        assertThat(Placeholder.of("body.address")).contains(new Placeholder(Kind.BODY_ADDRESS, null));
        assertThat(Placeholder.of("body.regulator.address"))
                .contains(new Placeholder(Kind.NAMED_BODY_ADDRESS, "regulator"));
        assertThat(Placeholder.of("body.a.b.address")).isEmpty();
        assertThat(Placeholder.of("due.")).isEmpty();
    }
}
