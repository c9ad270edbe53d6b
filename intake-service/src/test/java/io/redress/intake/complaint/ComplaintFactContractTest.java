package io.redress.intake.complaint;

import io.redress.contracts.Contracts;
import io.redress.runtime.id.Ids;
import io.redress.runtime.journal.Facts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class ComplaintFactContractTest {

    private static final Facts<ComplaintFact> FACTS = Facts.of(ComplaintFact.class);

    static Stream<ComplaintFact> facts() {
        return Stream.of(
                ComplaintFixture.anonymous(),
                ComplaintFixture.full(),
                new ComplaintReturned("older-than-two-years", "regulator"),
                new ComplaintReturned("not-our-business", null),
                new ComplaintChosen(1, null, null),
                new ComplaintChosen(null, true, new ComplaintChosen.Texts(ComplaintFixture.words())),
                new ComplaintSupplemented(
                        Map.of("indoors", true, "bars", 1),
                        List.of("receipt"),
                        new ComplaintSupplemented.Texts(ComplaintFixture.words(), ComplaintFixture.words())),
                new ComplaintSupplemented(
                        null, List.of(), new ComplaintSupplemented.Texts(ComplaintFixture.words(), null)),
                new ComplaintMessageReceived(new ComplaintMessageReceived.Texts(ComplaintFixture.words())),
                new ComplaintWithdrawn(new ComplaintWithdrawn.Texts(ComplaintFixture.words())),
                new ComplaintAppealed(new ComplaintAppealed.Texts(ComplaintFixture.words())),
                new ComplaintJoined(Ids.next()),
                new ComplaintSeparated(Ids.next()),
                new CustomerCorrected(
                        UUID.randomUUID(),
                        List.of("phone", "email"),
                        "en",
                        List.of("written-only"),
                        List.of("name", "phone", "email", "language", "needs")),
                new CustomerCorrected(null, List.of(), "zh-CN", List.of(), List.of("phone")),
                new ComplaintAttached(
                        1,
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        20_971_520,
                        "0".repeat(64),
                        new ComplaintAttached.Texts(ComplaintFixture.words())),
                new ComplaintAttached(2, "text/plain", 1, "0".repeat(64), null),
                new ComplaintExported("E5003", "json"),
                new ComplaintExported("E5003", "pdf"),
                new ComplaintRead(
                        "E1024",
                        "routing",
                        List.of(
                                "name",
                                "phone",
                                "email",
                                "address",
                                "description",
                                "summary",
                                "source-number",
                                "subject",
                                "attachment"),
                        new ComplaintRead.Texts(ComplaintFixture.words())),
                new ComplaintErased(null),
                new ComplaintErased(UUID.randomUUID()),
                new ComplaintFrozen(),
                new MessageSent(1, "customer", "sms", "registered", "zh-CN", Ids.next(), 1),
                new MessageSent(2, "staff", "mail", "access-code", "en", null, 2),
                new MessageFailed(3, "customer", "mail", "accepted", "zh-CN", Ids.next(), "outcome-unknown", 1));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void writesWhatTheContractPromises(ComplaintFact fact) {
        assertThat(Contracts.violations(Facts.type(fact.getClass()), Facts.write(fact)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void readsBackWhatItWrote(ComplaintFact fact) {
        var type = Facts.type(fact.getClass());

        assertThat(FACTS.read(type, Facts.write(fact))).contains(fact);
    }

    /** Healing folds what the topic holds, whoever wrote it. */
    @ParameterizedTest
    @MethodSource("facts")
    void readsEveryExample(ComplaintFact fact) {
        var type = Facts.type(fact.getClass());

        assertThat(Contracts.examples(type))
                .allSatisfy(example -> assertThat(FACTS.read(type, example)).isPresent());
    }
}
