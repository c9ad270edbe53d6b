package io.redress.followup.matter;

import io.redress.runtime.inbox.NotYet;
import io.redress.runtime.journal.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MatterTest {

    private static final UUID COMPLAINT = UUID.fromString("01a11e9a-6f80-7571-8b0e-35550136585f");

    private static final String REGISTERED = """
            {"reference": "TEL-260930-7K3F9Q", "procedure": "1", "channel": "web", "category": "billing", "demands": [],
             "reachable": ["phone", "email"], "language": "zh-CN", "needs": [%s], "affectsOthers": false, "papers": []}
            """;

    @Test
    void isCallableWhenThereIsANumber() {
        assertThat(matter(REGISTERED.formatted("")).callable()).isTrue();
    }

    @Test
    void isNotCalledWhenWritingAloneWasAskedFor() {
        assertThat(matter(REGISTERED.formatted("\"written-only\"")).callable()).isFalse();
    }

    @Test
    void isNotCalledWithoutANumber() {
        assertThat(matter(REGISTERED.formatted("").replace("\"phone\", ", "")).callable())
                .isFalse();
    }

    @Test
    void waitsForTheRegistration() {
        var matter = new Matter(COMPLAINT, "telecom-operator", null, situation(1, "operating-error", null), null);

        assertThatThrownBy(matter::facts).isInstanceOf(NotYet.class);
        assertThat(matter.customer()).isEmpty();
    }

    @Test
    void remembersWithinARoundWhatSingleFactsSaid() {
        var investigated = situation(1, "operating-error", null);
        var resolved = situation(1, null, "solved").after(investigated);
        var reopened = situation(2, null, null).after(resolved);

        assertThat(resolved.cause()).isEqualTo("operating-error");
        assertThat(resolved.result()).isEqualTo("solved");
        assertThat(reopened.cause()).isNull();
        assertThat(reopened.result()).isNull();
    }

    @Test
    void asksConditionsAboutTheCaseAsItStands() {
        var registered = Facts.read(Registered.class, REGISTERED.formatted(""));
        var matter = new Matter(COMPLAINT, "telecom-operator", registered, situation(2, null, "solved"), null);

        assertThat(matter.facts().result()).isEqualTo("solved");
        assertThat(matter.facts().round()).isEqualTo(2);
        assertThat(matter.facts().complaint().category()).isEqualTo("billing/wrong-charge");
        assertThat(matter.procedure()).isEqualTo("2");
    }

    private static Matter matter(String registered) {
        return new Matter(COMPLAINT, "telecom-operator", Facts.read(Registered.class, registered), null, null);
    }

    private static Situation situation(int round, @Nullable String cause, @Nullable String result) {
        return new Situation(
                "2", "billing/wrong-charge", "ordinary", null, null, "resolved", "billing", round, null, cause, result);
    }
}
